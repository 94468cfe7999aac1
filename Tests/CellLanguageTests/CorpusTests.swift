import CellLibrary
import Diagnostics
import Display
import Foundation
import Testing

/// Runs every program of the corpus and compares what happens with the comments in it.
///
/// The same comments are compared with the Swift compiler by `Tools/verify-corpus`, so that the two agree.
struct CorpusTests {
  @Test(arguments: Corpus.features)
  func programsDoWhatTheirCommentsSay(feature: String) throws {
    for file in try Corpus.programs(of: feature) {
      let program = try CorpusProgram(file)
      let problems = program.problems()
      #expect(problems.isEmpty, "\(feature)/\(file.lastPathComponent):\n\(problems.joined(separator: "\n"))")
    }
  }
}

enum Corpus {
  /// The programs beside this file, or those of `NABLA_CORPUS`, such as thousands of generated ones.
  static let folder =
    ProcessInfo.processInfo.environment["NABLA_CORPUS"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  static var features: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.contains(".") }.sorted()
  }

  static func programs(of feature: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: feature), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }
}

/// A program with its expectations.
struct CorpusProgram {
  struct Expectation {
    enum Kind {
      case output, runtimeError, error, warning, unsupported
    }
    let kind: Kind
    let line: Int
    let column: Int?
    let text: String
  }

  let source: SourceText
  let isBeyond: Bool
  let expectations: [Expectation]

  init(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    isBeyond = file.deletingLastPathComponent().lastPathComponent == "beyond"
    source = SourceText(text, name: file.lastPathComponent)
    var found: [Expectation] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for part in line.components(separatedBy: "// expect").dropFirst() {
        if let one = Self.expectation(String(part), line: index + 1) { found.append(one) }
      }
    }
    expectations = found
  }

  private static func expectation(_ part: String, line: Int) -> Expectation? {
    guard let colon = part.firstIndex(of: ":") else { return nil }
    let head = part[..<colon].trimmingCharacters(in: .whitespaces)
    var text = String(part[part.index(after: colon)...])
    if text.hasPrefix(" ") { text.removeFirst() }
    switch head {
    case "": return Expectation(kind: .output, line: line, column: nil, text: text)
    case "runtime error": return Expectation(kind: .runtimeError, line: line, column: nil, text: text)
    case "warning": return Expectation(kind: .warning, line: line, column: nil, text: text)
    case "unsupported": return Expectation(kind: .unsupported, line: line, column: nil, text: text)
    default:
      guard head.hasPrefix("error") else { return nil }
      return Expectation(
        kind: .error, line: line, column: Int(head.split(separator: " ").last ?? ""), text: text)
    }
  }

  /// A construct that is left out is refused by name, at its line or at the attribute above it; what then refers to it
  /// may be refused too.
  private func unsupportedProblems(_ errors: [Diagnostic], _ report: String) -> [String] {
    expectations.filter { $0.kind == .unsupported }.compactMap { one in
      let isNamed = errors.contains { error in
        guard error.identifier == "cell.unsupported", let range = error.range else { return false }
        return (one.line - 1...one.line).contains(source.position(of: range.lowerBound).line)
      }
      return isNamed ? nil : "line \(one.line) should be refused by name (\(one.text)): \(report)"
    }
  }

  /// What happens otherwise than the comments say.
  func problems() -> [String] {
    let program = LessonProgram()
    let outcome = program.run(source.string(0..<source.utf8.count), showsLast: false)
    var problems: [String] = []
    let errors = outcome.diagnostics.map(\.diagnostic).filter { $0.severity == .error }
    let lines = Set(errors.compactMap { $0.range.map { source.position(of: $0.lowerBound).line } })
    let refused = expectations.filter { $0.kind == .error || $0.kind == .unsupported }
    let traps = expectations.filter { $0.kind == .runtimeError }
    let report = errors.map { $0.rendered(in: source) }.joined(separator: "\n")
    let isRefusedByName = errors.contains { $0.identifier == "cell.unsupported" }
    // What the design does not name may be refused by name instead.
    if isBeyond, isRefusedByName { return [] }
    if expectations.contains(where: { $0.kind == .unsupported }) {
      return unsupportedProblems(errors, report)
    }
    if !refused.isEmpty {
      for one in refused where !lines.contains(one.line) {
        problems.append(
          "line \(one.line) should be refused (\(one.text)); \(report.isEmpty ? "it is accepted" : report)")
      }
      for line in lines where !refused.contains(where: { $0.line == line }) {
        problems.append("line \(line) should not be refused: \(report)")
      }
      return problems
    }
    if let trap = traps.first {
      if outcome.ending == .completed { problems.append("line \(trap.line) should trap (\(trap.text))") }
      if !lines.contains(trap.line) { problems.append("the trap should be on line \(trap.line): \(report)") }
    } else if outcome.ending != .completed {
      problems.append("it should run: \(report)")
    }
    let wanted = expectations.filter { $0.kind == .output }.map(\.text)
    let printed = outcome.items.map { item in if case .printed(let text) = item { text } else { "" } }
      .joined()
    // Swift names the module inside other values: `main` in the corpus, `Lesson` in a lesson.
    var given = printed.replacingOccurrences(of: "Lesson.", with: "main.").components(separatedBy: "\n")
    if given.last == "" { given.removeLast() }
    if given != wanted {
      let first = zip(given, wanted).enumerated().first { $1.0 != $1.1 }
      let place =
        first.map { "line \($0 + 1) of the output is `\($1.0)`, not `\($1.1)`" }
        ?? "there are \(given.count) lines of output, not \(wanted.count)"
      problems.append(place)
    }
    return problems
  }
}
