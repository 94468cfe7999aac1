import CellLibrary
import Diagnostics
import Display
import DisplayText
import Testing

/// Cells run one after the other, and what came of them.
struct Lesson {
  private(set) var outcomes: [LessonProgram.Outcome] = []

  init(_ cells: [String], folder: String? = nil, limits: Limits = .init()) {
    let program = LessonProgram(folder: folder)
    for cell in cells { outcomes.append(program.run(cell, limits: limits)) }
  }

  init(_ cell: String, folder: String? = nil, limits: Limits = .init()) {
    self.init([cell], folder: folder, limits: limits)
  }

  var items: [DisplayItem] { outcomes.flatMap(\.items) }
  var ending: LessonProgram.Ending? { outcomes.last?.ending }
  var messages: [String] {
    outcomes.flatMap { $0.diagnostics.filter { $0.diagnostic.severity == .error }.map(\.diagnostic.message) }
  }

  /// The verdicts of all checks.
  var checks: [CheckResult] {
    items.compactMap { item in
      if case .check(let result) = item { return result }
      return nil
    }
  }

  /// What a reader sees on a terminal.
  var text: String { TerminalText.render(items) }

  /// Expects that the cells ran, that they claimed so much, and that every claim held.
  func expectChecks(_ count: Int, at location: SourceLocation = #_sourceLocation) {
    #expect(messages == [], sourceLocation: location)
    #expect(checks.count == count, sourceLocation: location)
    for check in checks {
      #expect(
        check.holds,
        "\(check.claim): \(check.comparison.map { "\($0.actual.value), not \($0.expected.value)" } ?? "")",
        sourceLocation: location)
    }
  }
}
