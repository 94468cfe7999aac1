import Diagnostics
import Display

/// How many cells stand behind a page, and how many of its claims hold.
struct ResultTally: Sendable, Hashable {
  var cells = 0
  /// Cells that failed or were not run.
  var unfinished = 0
  var checks = 0
  /// Checks that hold.
  var held = 0

  init() {}

  init(of cells: [CellView]) {
    let results = cells.flatMap(\.items).compactMap { item -> CheckResult? in
      if case .check(let check) = item { check } else { nil }
    }
    self.cells = cells.count
    unfinished = cells.count { cell in
      !cell.wasReached || cell.diagnostics.contains { $0.severity == .error }
    }
    checks = results.count
    held = results.count(where: \.holds)
  }

  static func += (total: inout ResultTally, other: ResultTally) {
    total.cells += other.cells
    total.unfinished += other.unfinished
    total.checks += other.checks
    total.held += other.held
  }

  /// What a page says of itself at its end.
  var sentence: String {
    var sentence =
      "Every result on this page was computed by its \(cells == 1 ? "one cell" : "\(cells) cells")."
    if cells == 0 { sentence = "This page has no cells." }
    if unfinished > 0 {
      sentence += " \(unfinished) of them failed or \(unfinished == 1 ? "was" : "were") not run."
    }
    if checks == 1 { sentence += held == 1 ? " Its one check holds." : " Its one check does not hold." }
    if checks > 1 {
      sentence += held == checks ? " All \(held) checks hold." : " \(held) of \(checks) checks hold."
    }
    return sentence
  }
}
