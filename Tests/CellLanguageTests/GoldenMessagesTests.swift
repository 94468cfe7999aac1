import CellLibrary
import Diagnostics
import Foundation
import Testing

/// What a beginner reads after a typical mistake, word for word.
///
/// The mistakes are the programs of `Corpus/beginner-mistakes`, which the Swift compiler refuses in the same places, and
/// the lessons' own below.
struct GoldenMessagesTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/beginner-mistakes.txt")

  /// Mistakes with the vocabulary of lessons, and with what cells leave out.
  private static let lessonMistakes: [(name: String, code: String)] = [
    ("a-class-in-a-cell", "class Layer {\n  var w = 0.5\n}\n"),
    ("an-import-in-a-cell", "import Foundation\nprint(2)\n"),
    ("an-async-function-in-a-cell", "func load() async -> Int { 3 }\nprint(1)\n"),
    ("a-generic-function-in-a-cell", "func same<T>(_ x: T) -> T { x }\nprint(same(3))\n"),
    ("a-protocol-in-a-cell", "protocol Layer {\n  func forward() -> Double\n}\n"),
    ("rows-of-different-lengths", "let m: Matrix = [[1, 2], [3]]\n"),
    ("vectors-of-different-lengths", "let v: Vector = [1, 2]\nlet w: Vector = [1, 2, 3]\nprint(v + w)\n"),
    (
      "matrix-product-that-does-not-fit",
      "let m: Matrix = [[1, 2], [3, 4]]\nlet v: Vector = [1, 2, 3]\nprint(m * v)\n"
    ),
    ("a-vector-index-that-is-too-large", "let v: Vector = [1, 2]\nprint(v[2])\n"),
    ("a-misspelt-type-of-the-library", "let net = Netwrok(inputs: 2)\n"),
    (
      "a-misspelt-activation",
      "let net = Network(inputs: 2, cost: .squaredError) {\n  Dense(1, activation: .sigmiod)\n}\n"
    ),
    ("a-list-where-a-vector-is-meant", "let values = [1.0, 2.0]\nlet v: Vector = values\n"),
    ("division-by-zero", "let n = 0\nprint(10 / n)\n"),
    ("a-number-too-large", "let n = 9223372036854775807\nprint(n + 1)\n"),
    ("a-loop-that-never-ends", "var i = 0\nwhile i < 10 {\n  print(i)\n}\n"),
    ("a-recursion-that-never-ends", "func f(_ n: Int) -> Int { n * f(n - 1) }\nf(5)\n"),
    ("the-result-of-a-call-is-dropped", "let v: Vector = [1, 2]\nv.map { $0 * 2 }\nprint(v)\n"),
    ("a-value-that-is-never-nil", "let a = [1, 2]\nprint(a.count ?? 0)\n"),
  ]

  @Test("The messages for beginners' mistakes are the golden ones; NABLA_RECORD=1 records them, and fails")
  func messagesAreGolden() throws {
    var text = ""
    for file in Corpus.programs(of: "beginner-mistakes") {
      let name = file.deletingPathExtension().lastPathComponent
      text += Self.section(name, Self.plain(try String(contentsOf: file, encoding: .utf8)))
    }
    for (name, code) in Self.lessonMistakes { text += Self.section(name, code) }
    if ProcessInfo.processInfo.environment["NABLA_RECORD"] != nil {
      try text.write(to: Self.golden, atomically: true, encoding: .utf8)
      Issue.record("the golden messages were recorded; read them, and run again without NABLA_RECORD")
      return
    }
    let recorded = try String(contentsOf: Self.golden, encoding: .utf8)
    let sections = { (text: String) in text.components(separatedBy: "\n\n## ") }
    for (given, wanted) in zip(sections(text), sections(recorded)) where given != wanted {
      Issue.record("\(given)\n\nis not what is recorded:\n\n\(wanted)")
    }
    #expect(sections(text).count == sections(recorded).count)
  }

  /// The program without what the corpus says about it.
  private static func plain(_ code: String) -> String {
    code.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      guard let comment = line.range(of: "// expect") else { return String(line) }
      let rest = line[..<comment.lowerBound]
      return rest.allSatisfy { $0 == " " }
        ? nil
        : rest.trimmingCharacters(in: .whitespaces).isEmpty
          ? nil
          : String(rest).replacing(#/\s+$/#, with: "")
    }.joined(separator: "\n")
  }

  private static func section(_ name: String, _ code: String) -> String {
    var limits = Limits()
    limits.operations = 100_000
    let outcome = LessonProgram().run(code, limits: limits, showsLast: false)
    let source = SourceText(code, name: "lesson.md")
    let messages = outcome.diagnostics.map { $0.diagnostic.rendered(in: source) }
    return "## \(name)\n\n"
      + (messages.isEmpty ? "Nothing is wrong.\n\n" : messages.joined(separator: "\n") + "\n\n")
  }
}
