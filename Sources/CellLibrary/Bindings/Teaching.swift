import CellLanguage
import Display
import Nabla

// Questions to the reader. The answer is computed where it is asked for, and folded away where it is shown.

extension LessonVocabulary {
  static func addTeaching(to vocabulary: Vocabulary) {
    vocabulary.function("question(_:hint:_:)") {
      (prompt: Line, hint: Line?, explanation: CellFunction<Line>) -> Void in
      show(Question(prompt, answer: .open, hint: hint, explanation: try explanation()))
    }
    vocabulary.function("question(_:choices:answer:hint:_:)") {
      (prompt: Line, choices: [Line], answer: Int, hint: Line?, explanation: CellFunction<Line>) -> Void in
      show(
        try questionOrThrow(
          prompt, choices: choices, answer: answer, hint: hint, explanation: try explanation()))
    }
    vocabulary.function("question(_:order:hint:_:)") {
      (prompt: Line, pieces: [Line], hint: Line?, explanation: CellFunction<Line>) -> Void in
      show(try questionOrThrow(prompt, order: pieces, hint: hint, explanation: try explanation()))
    }
    vocabulary.function("predict(_:equals:within:hint:)") {
      (prompt: Line, answer: Double, tolerance: Double?, hint: Line?) -> Void in
      show(try predictionOrThrow(prompt, equals: answer, within: tolerance, hint: hint))
    }
    vocabulary.function("predict(_:equals:hint:)") { (prompt: Line, answer: Int, hint: Line?) -> Void in
      show(prediction(prompt, equals: answer, hint: hint))
    }
    vocabulary.function("predict(_:equals:hint:)") { (prompt: Line, answer: Shape, hint: Line?) -> Void in
      show(prediction(prompt, equals: answer, hint: hint))
    }
  }

  private static func show(_ question: Question) { Output.current.receive(question.displayItems) }
}
