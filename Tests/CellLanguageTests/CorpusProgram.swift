import CellLibrary
import Diagnostics
import Display
import Foundation

/// A program of the corpus with its expectations.
struct CorpusProgram {
  struct Expectation {
    enum Kind: String {
      case output = ""
      case runtimeError = "runtime error"
      case error, warning
      /// A warning that needs to know what the program computes, as the compiler's optimiser does.
      case compilerWarning = "compiler warning"
      case unsupported
    }
    let kind: Kind
    let line: Int
    /// Where a cell points.
    let column: Int?
    let text: String
  }

  let source: SourceText
  let isBeyond: Bool
  let expectations: [Expectation]

  init(_ file: URL) throws {
    self.init(
      try String(contentsOf: file, encoding: .utf8), name: file.lastPathComponent,
      isBeyond: file.deletingLastPathComponent().lastPathComponent == "beyond")
  }

  init(_ text: String, name: String, isBeyond: Bool = false) {
    self.isBeyond = isBeyond
    source = SourceText(text, name: name)
    expectations = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      index, line in
      line.components(separatedBy: "// expect").dropFirst().compactMap {
        Self.expectation($0, line: index + 1)
      }
    }
  }

  /// What stands after `// expect`: a kind, a place, a colon and a text.
  private static func expectation(_ part: String, line: Int) -> Expectation? {
    let form = #/(?<kind>[a-z ]*?)(?: at (?<column>\d+)(?: \(cell (?<cell>\d+)\))?)?:(?: ?)(?<text>.*)/#
    guard let match = try? form.wholeMatch(in: part),
      let kind = Expectation.Kind(rawValue: match.kind.trimmingCharacters(in: .whitespaces))
    else { return nil }
    let text = String(match.text)
    return Expectation(
      kind: kind, line: line, column: (match.cell ?? match.column).flatMap { Int($0) },
      text: kind == .output ? text : text.trimmingCharacters(in: .whitespaces))
  }

  private func expected(_ kind: Expectation.Kind) -> [Expectation] { expectations.filter { $0.kind == kind } }

  /// A diagnostic of the program, with its place.
  private struct Found {
    let diagnostic: Diagnostic
    let line: Int
    let column: Int
    let classes: Set<String>
    let text: String
  }

  /// What happens otherwise than the comments say.
  func problems() -> [String] {
    let outcome = LessonProgram().run(source.string(0..<source.utf8.count), showsLast: false)
    let found = outcome.diagnostics.map(\.diagnostic).map { diagnostic in
      let place = diagnostic.range.map { source.position(of: $0.lowerBound) }
      return Found(
        diagnostic: diagnostic, line: place?.line ?? 0, column: place?.column ?? 0,
        classes: CorpusClass.names(of: diagnostic), text: diagnostic.rendered(in: source))
    }
    let errors = found.filter { $0.diagnostic.severity == .error }
    let isRefusedByName = errors.contains { $0.diagnostic.identifier == "cell.unsupported" }
    // What the design does not name may be refused by name instead.
    if isBeyond, isRefusedByName { return [] }
    if !expected(.unsupported).isEmpty { return unsupportedProblems(errors) }
    let warnings = warningProblems(found.filter { $0.diagnostic.severity == .warning })
    if !expected(.error).isEmpty { return errorProblems(errors) + warnings }
    let printed = outcome.items.map { item in if case .printed(let text) = item { text } else { "" } }
    return trapProblems(errors, hasEnded: outcome.ending == .completed) + warnings
      + outputProblems(printed.joined())
  }

  /// A construct that is left out is refused by name, at its line or at the attribute above it; what then refers to it
  /// may be refused too.
  private func unsupportedProblems(_ errors: [Found]) -> [String] {
    expected(.unsupported).compactMap { one in
      let isNamed = errors.contains {
        $0.diagnostic.identifier == "cell.unsupported" && (one.line - 1...one.line).contains($0.line)
      }
      return isNamed ? nil : "line \(one.line) should be refused by name (\(one.text)): \(report(errors))"
    }
  }

  /// Each line expected to be refused has an error of the class and at the column given, and no other line has one.
  private func errorProblems(_ errors: [Found]) -> [String] {
    var problems: [String] = []
    for one in expected(.error) {
      let here = errors.filter { $0.line == one.line }
      if here.isEmpty {
        problems.append("line \(one.line) should be refused (\(one.text)): \(report(errors))")
      } else if !here.contains(where: { $0.classes.contains(one.text) }) {
        problems.append("line \(one.line) should be refused for its \(one.text): \(report(here))")
      } else if let column = one.column, !here.contains(where: { $0.column == column }) {
        problems.append(
          "line \(one.line) should be refused at column \(column), not \(here[0].column): \(report(here))")
      }
    }
    let lines = Set(expected(.error).map(\.line))
    return problems
      + errors.filter { !lines.contains($0.line) }.map { "line \($0.line) should not be refused: \($0.text)" }
  }

  /// Each warning expected is there, on its line and of its class, and no other.
  private func warningProblems(_ found: [Found]) -> [String] {
    var left = found
    var problems: [String] = []
    for one in expected(.warning) {
      if let index = left.firstIndex(where: { $0.line == one.line && $0.classes.contains(one.text) }) {
        left.remove(at: index)
      } else {
        problems.append("line \(one.line) should have a warning (\(one.text)): \(report(found))")
      }
    }
    return problems + left.map { "line \($0.line) should have no such warning: \($0.text)" }
  }

  /// The trap expected, on its line and of its class; without one the program runs to its end.
  private func trapProblems(_ errors: [Found], hasEnded: Bool) -> [String] {
    guard let trap = expected(.runtimeError).first else {
      return hasEnded ? [] : ["it should run: \(report(errors))"]
    }
    if hasEnded { return ["line \(trap.line) should trap (\(trap.text))"] }
    guard let error = errors.first(where: { $0.line == trap.line }) else {
      return ["the trap should be on line \(trap.line): \(report(errors))"]
    }
    return error.classes.contains(trap.text) ? [] : ["the trap should be for its \(trap.text): \(error.text)"]
  }

  private func outputProblems(_ printed: String) -> [String] {
    let wanted = expected(.output).map(\.text)
    // Swift names the module inside other values: `main` in the corpus, `Lesson` in a lesson.
    var given = printed.replacingOccurrences(of: "Lesson.", with: "main.").components(separatedBy: "\n")
    if given.last == "" { given.removeLast() }
    guard given != wanted else { return [] }
    let first = zip(given, wanted).enumerated().first { $1.0 != $1.1 }
    return [
      first.map { "line \($0 + 1) of the output is `\($1.0)`, not `\($1.1)`" }
        ?? "there are \(given.count) lines of output, not \(wanted.count)"
    ]
  }

  private func report(_ found: [Found]) -> String {
    found.isEmpty ? "nothing is said" : found.map(\.text).joined(separator: "\n")
  }
}
