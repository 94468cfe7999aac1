import CellLibrary
import Diagnostics
import Display
import Notebook

@testable import Replay

/// A program in a language of a few words, a statement a line, so that replaying can be tested by itself.
///
/// `let a 2`, `show a*b`, `table a b`, `print words`, `check claim 1 2 0.5` (actual, expected, tolerance),
/// `fail message`, `limit`.
final class ScriptedProgram: CellProgram {
  private var values: [String: Double] = [:]
  private var cellCount = 0
  private let factor: Double
  var watchTraining: (@Sendable (Int, Int) -> Void)?
  let filesRead: Set<String> = []

  /// - Parameter factor: by which everything is multiplied that is computed.
  init(factor: Double = 1) {
    self.factor = factor
  }

  func run(_ code: String, limits: Limits) -> LessonProgram.Outcome {
    defer { cellCount += 1 }
    var outcome = LessonProgram.Outcome(items: [], diagnostics: [], ending: .completed)
    var offset = 0
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = offset..<offset + line.utf8.count
      offset = range.upperBound + 1
      let words = line.split(whereSeparator: { " :=".contains($0) }).map(String.init)
      guard let verb = words.first, outcome.ending == .completed else { continue }
      if let message = step(verb, Array(words.dropFirst()), into: &outcome) {
        outcome.diagnostics.append(
          .init(cell: cellCount, diagnostic: Diagnostic("test.failed", message, at: range)))
      }
    }
    return outcome
  }

  /// Does one statement; gives the message of a failure.
  private func step(_ verb: String, _ words: [String], into outcome: inout LessonProgram.Outcome) -> String? {
    switch verb {
    case "let":
      values[words[0]] = value(words[words.count - 1])
      return nil
    case "show":
      guard let value = value(words[0]) else { break }
      outcome.items.append(.text("\(words[0]) is \(number: value)"))
      return nil
    case "table":
      let rows = words.map { [Line($0), Line(value($0) ?? .nan)] }
      outcome.items.append(.table(Table(columns: [.init("name"), .init("value", .trailing)], rows: rows)))
      return nil
    case "print":
      outcome.items.append(.printed(words.joined(separator: " ") + "\n"))
      return nil
    case "check":
      let numbers = words[1...3].map { value($0) ?? .nan }
      let difference = abs(numbers[0] - numbers[1])
      outcome.items.append(
        .check(
          CheckResult(
            words[0], holds: difference <= numbers[2],
            comparison: .init(
              actual: Number(numbers[0]), expected: Number(numbers[1]),
              difference: Number(difference, digits: 2),
              tolerance: Number(numbers[2], digits: 2)))))
      return nil
    case "fail":
      outcome.ending = .failed
      return words.joined(separator: " ")
    case "limit":
      outcome.ending = .limitExceeded
      return "too much"
    default: break
    }
    outcome.ending = .failed
    return "`\(words.first ?? verb)` is not known"
  }

  func number(
    _ code: String, limits: Limits
  ) -> (value: Double?, diagnostics: [LessonProgram.CellDiagnostic]) {
    if let value = value(code) { return (value, []) }
    let diagnostic = Diagnostic("test.unknown", "`\(code)` is not known", at: 0..<code.utf8.count)
    return (nil, [.init(cell: cellCount, diagnostic: diagnostic)])
  }

  private func value(_ expression: String) -> Double? {
    var product = factor
    for factor in expression.split(separator: "*") {
      guard let value = Double(factor) ?? values[String(factor)] else { return nil }
      product *= value
    }
    return product
  }
}

/// Replaying with scripted programs.
let scripted = Replay { ScriptedProgram() }

func lesson(_ text: String, name: String = "lesson.md") -> Lesson { Lesson(SourceText(text, name: name)) }

func lesson(_ update: LessonUpdate) -> Lesson { Lesson(SourceText(utf8: update.bytes, name: "lesson.md")) }

/// Cells in fences, with a sentence between them.
func document(_ cells: String...) -> String {
  cells.map { "A cell:\n\n```swift\n\($0)\n```\n" }.joined(separator: "\n")
}

extension LessonUpdate {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
