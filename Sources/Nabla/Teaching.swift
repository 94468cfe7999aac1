public import Display
public import LinearAlgebra

/// Asks the reader something to be thought about; the closure gives the answer, which stays folded away.
public func question(_ prompt: Line, hint: Line? = nil, _ explanation: () -> Line) {
  Output.current.receive(Question(prompt, answer: .open, hint: hint, explanation: explanation()).displayItems)
}

/// Asks the reader to choose; the closure gives the reasons, which stay folded away with the right answer.
///
/// - Parameter answer: the index of the right choice, from 0.
public func question(
  _ prompt: Line, choices: [Line], answer: Int, hint: Line? = nil, _ explanation: () -> Line
) {
  let asked = orStop(
    try questionOrThrow(prompt, choices: choices, answer: answer, hint: hint, explanation: explanation()))
  Output.current.receive(asked.displayItems)
}

/// Asks the reader to put pieces in order, such as the factors of a chain rule; the pieces are shown in another order.
///
/// - Parameter pieces: in the right order.
public func question(_ prompt: Line, order pieces: [Line], hint: Line? = nil, _ explanation: () -> Line) {
  let asked = orStop(try questionOrThrow(prompt, order: pieces, hint: hint, explanation: explanation()))
  Output.current.receive(asked.displayItems)
}

/// Asks the reader for a number before it is shown; half a percent off is right where no tolerance is given.
public func predict(_ prompt: Line, equals answer: Double, within tolerance: Double? = nil, hint: Line? = nil)
{
  let asked = orStop(try predictionOrThrow(prompt, equals: answer, within: tolerance, hint: hint))
  Output.current.receive(asked.displayItems)
}

/// Asks the reader for a count before it is shown.
public func predict(_ prompt: Line, equals answer: Int, hint: Line? = nil) {
  Output.current.receive(prediction(prompt, equals: answer, hint: hint).displayItems)
}

/// Asks the reader for the shape of a vector or matrix before it is shown.
public func predict(_ prompt: Line, equals answer: Shape, hint: Line? = nil) {
  Output.current.receive(prediction(prompt, equals: answer, hint: hint).displayItems)
}

/// - Throws: ``EngineError`` when there are fewer than two choices or none of them is the answer.
package func questionOrThrow(
  _ prompt: Line, choices: [Line], answer: Int, hint: Line?, explanation: Line
) throws(EngineError) -> Question {
  guard choices.count > 1 else {
    throw EngineError(.argument, "A question offers at least two choices, not \(choices.count).")
  }
  guard choices.indices.contains(answer) else {
    throw EngineError(
      .index, "There is no choice \(answer): the choices are counted from 0 to \(choices.count - 1).")
  }
  return Question(
    prompt, answer: .choice(choices, correct: answer), hint: hint, explanation: explanation)
}

/// - Throws: ``EngineError`` when there are fewer than two pieces.
package func questionOrThrow(
  _ prompt: Line, order pieces: [Line], hint: Line?, explanation: Line
) throws(EngineError) -> Question {
  guard pieces.count > 1 else {
    throw EngineError(.argument, "An order needs at least two pieces, not \(pieces.count).")
  }
  return Question(prompt, answer: .order(pieces), hint: hint, explanation: explanation)
}

/// - Throws: ``EngineError`` when the answer is not finite or the tolerance is negative.
package func predictionOrThrow(
  _ prompt: Line, equals answer: Double, within tolerance: Double?, hint: Line?
) throws(EngineError) -> Question {
  guard answer.isFinite else {
    throw EngineError(.nonFinite, "Nobody can predict \(answer); the answer must be a finite number.")
  }
  let tolerance = tolerance ?? abs(answer) / 200
  guard tolerance >= 0 else {
    throw EngineError(.argument, "A tolerance of \(tolerance) lets no answer be right.")
  }
  return Question(
    prompt, answer: .number(Number(answer), tolerance: Number(tolerance, digits: 2)), hint: hint)
}

package func prediction(_ prompt: Line, equals answer: Int, hint: Line?) -> Question {
  Question(
    prompt, answer: .number(Number(Double(answer), digits: 15), tolerance: Number(0)), hint: hint)
}

package func prediction(_ prompt: Line, equals answer: Shape, hint: Line?) -> Question {
  Question(prompt, answer: .text(answer.description), hint: hint)
}
