/// A question to the reader, whose answer stays folded away until it is wanted.
public struct Question: Hashable, Sendable {
  /// What kind of answer is asked for, and which is right.
  public enum Answer: Hashable, Sendable {
    /// Thought about, then looked up in the explanation.
    case open
    /// One of several; `correct` counts from 0.
    case choice([Line], correct: Int)
    /// A number, right where it differs by no more than the tolerance.
    case number(Number, tolerance: Number)
    /// A short text that must be met, such as the shape `2×3`.
    case text(String)
    /// Pieces to be put in order; this is the right one.
    case order([Line])
  }

  public var prompt: Line
  public var answer: Answer
  /// What helps without giving the answer away.
  public var hint: Line?
  /// Why the answer is right.
  public var explanation: Line?

  /// - Precondition: The right choice is one of the choices.
  public init(_ prompt: Line, answer: Answer, hint: Line? = nil, explanation: Line? = nil) {
    if case .choice(let choices, let correct) = answer {
      precondition(choices.indices.contains(correct), "the right choice is one of the choices")
    }
    self.prompt = prompt
    self.answer = answer
    self.hint = hint
    self.explanation = explanation
  }

  /// The letter of a choice: A, B, C, …
  public static func letter(_ choice: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return letters.indices.contains(choice) ? String(letters[choice]) : String(choice + 1)
  }
}

/// Things shown together under a number and a caption.
public struct Figure: Hashable, Sendable {
  /// Such as `2.7`.
  public var number: String
  public var caption: Line
  public var items: [DisplayItem]

  public init(_ number: String, caption: Line = Line(), items: [DisplayItem]) {
    self.number = number
    self.caption = caption
    self.items = items
  }
}
