import CellLanguage
import CellSyntax
import Diagnostics

/// A program of Swift's own types and a vocabulary of three functions, without any library of lessons.
final class PlainProgram {
  private var parser: CellParser
  private let program: CellProgram
  private var end = 0
  private(set) var printed = ""
  private(set) var shown: [String] = []

  static func vocabulary() -> Vocabulary {
    let vocabulary = Vocabulary()
    vocabulary.function("twice(_:)", summary: "Twice a number.") { (x: Double) in 2 * x }
    vocabulary.function("twice(_:)", summary: "A text two times.") { (text: String) in text + text }
    vocabulary.function("power(of:to:)", summary: "A power.", defaults: [1: Default(2, "2")]) {
      (x: Int, n: Int) in
      (0..<n).reduce(1) { product, _ in product * x }
    }
    return vocabulary
  }

  init() {
    let vocabulary = Self.vocabulary()
    parser = CellParser(operators: vocabulary.operatorDeclarations)
    program = CellProgram(vocabulary: vocabulary)
    program.machine.output = { [unowned self] in printed += $0 }
    program.machine.show = { [unowned self] in shown.append("\($0)") }
  }

  struct Outcome {
    var diagnostics: [Diagnostic]
    var ending: CellProgram.Ending
  }

  @discardableResult
  func run(_ code: String, limits: Limits = Limits(), showsLast: Bool = true) -> Outcome {
    let (statements, problems) = parser.parse(code, at: end)
    end += code.utf8.count + 1
    guard problems.isEmpty else { return Outcome(diagnostics: problems, ending: .failed) }
    let outcome = program.run(statements, limits: limits, showsLast: showsLast)
    return Outcome(diagnostics: outcome.diagnostics, ending: outcome.ending)
  }
}
