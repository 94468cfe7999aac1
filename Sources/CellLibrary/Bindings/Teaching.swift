import CellLanguage
import Display
import Nabla

// Questions to the reader. The answer is computed where it is asked for, and folded away where it is shown.

extension LessonVocabulary {
  static func addTeaching(to vocabulary: Vocabulary) {
    let hint = Default(Line?.none, "nil")
    vocabulary.function(
      "question(_:hint:_:)", "Asks something to be thought about; the closure gives the folded answer.",
      defaults: [1: hint]
    ) { (prompt: Line, hint: Line?, explanation: CellFunction<Line>) -> Void in
      show(Question(prompt, answer: .open, hint: hint, explanation: try explanation()))
    }
    vocabulary.function(
      "question(_:choices:answer:hint:_:)",
      "Asks to choose; `answer` is the index of the right choice, the closure gives the reasons.",
      defaults: [3: hint]
    ) {
      (prompt: Line, choices: [Line], answer: Int, hint: Line?, explanation: CellFunction<Line>) -> Void in
      show(
        try questionOrThrow(
          prompt, choices: choices, answer: answer, hint: hint, explanation: try explanation()))
    }
    vocabulary.function(
      "question(_:order:hint:_:)",
      "Asks to put pieces in order, which are given in the right one; the closure gives the reasons.",
      defaults: [2: hint]
    ) { (prompt: Line, pieces: [Line], hint: Line?, explanation: CellFunction<Line>) -> Void in
      show(try questionOrThrow(prompt, order: pieces, hint: hint, explanation: try explanation()))
    }
    vocabulary.function(
      "predict(_:equals:within:hint:)",
      "Asks for a number before it is shown; half a percent off is right where no tolerance is given.",
      defaults: [2: Default(Double?.none, "nil"), 3: hint]
    ) { (prompt: Line, answer: Double, tolerance: Double?, hint: Line?) -> Void in
      show(try predictionOrThrow(prompt, equals: answer, within: tolerance, hint: hint))
    }
    vocabulary.function(
      "predict(_:equals:hint:)", "Asks for a count before it is shown.", defaults: [2: hint]
    ) { (prompt: Line, answer: Int, hint: Line?) -> Void in
      show(prediction(prompt, equals: answer, hint: hint))
    }
    vocabulary.function(
      "predict(_:equals:hint:)", "Asks for the shape of a vector or matrix before it is shown.",
      defaults: [2: hint]
    ) { (prompt: Line, answer: Shape, hint: Line?) -> Void in
      show(prediction(prompt, equals: answer, hint: hint))
    }
  }

  private static func show(_ question: Question) { Output.current.receive(question.displayItems) }
}
