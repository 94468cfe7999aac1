package import Notebook

/// What can be said of a lesson's record without running anything.
package struct LessonFreshness: Sendable, Hashable {
  /// What can be said of a cell's record.
  package enum Freshness: Sendable, Hashable {
    /// It was made from what stands there now, or the cell showed nothing then and is the same now.
    case fresh
    /// It was made from something else; the cause is in one of these cells, or before the first one.
    case stale(cells: ClosedRange<Int>, orBefore: Bool)
    /// It is not what was recorded.
    case edited
    /// There is none, and no later cell tells whether the cell was ever run.
    case unrecorded
    /// The cell is not run.
    case notRun
  }

  /// As many as the lesson has cells.
  package var cells: [Freshness]
  /// The recorded outputs that belong to no cell, by their place among the lesson's.
  package var orphans: [Int]

  /// Whether everything that is recorded is fresh, and anything is recorded where there are cells.
  package var isFresh: Bool {
    orphans.isEmpty && cells.allSatisfy { $0 == .fresh || $0 == .notRun || $0 == .unrecorded }
      && (cells.isEmpty || !isNeverRun)
  }

  /// Whether nothing is recorded at all.
  package var isNeverRun: Bool { cells.allSatisfy { $0 == .unrecorded || $0 == .notRun } }
}

extension Lesson {
  /// What can be said of the record without running anything.
  ///
  /// - Parameter parameters: with the values that count; nil for those of the front matter.
  package func freshness(parameters: [Parameter]? = nil) -> LessonFreshness {
    let fingerprints = Fingerprint.all(of: self, parameters: parameters ?? frontMatter.parameters)
    var freshness: [LessonFreshness.Freshness] = []
    var lastFresh: Int?
    for cell in cells {
      guard cell.options.runs else {
        freshness.append(.notRun)
        continue
      }
      guard let output = output(of: cell.index) else {
        freshness.append(.unrecorded)
        continue
      }
      if output.fingerprint != fingerprints[cell.index].description {
        freshness.append(
          .stale(cells: (lastFresh.map { $0 + 1 } ?? 0)...cell.index, orBefore: lastFresh == nil))
        continue
      }
      // What this output was made from includes every cell before it.
      for earlier in (lastFresh.map { $0 + 1 } ?? 0)..<freshness.count where freshness[earlier] == .unrecorded
      {
        freshness[earlier] = .fresh
      }
      freshness.append(OutputChecksum.isEdited(output) ? .edited : .fresh)
      lastFresh = cell.index
    }
    return LessonFreshness(cells: freshness, orphans: outputs.indices.filter { outputs[$0].cell == nil })
  }

  /// What may have made a record stale, in words.
  func causes(_ cells: ClosedRange<Int>, orBefore: Bool) -> String {
    var causes = cells.prefix(3).map { "`\(self.cells[$0].name)`" }
    if cells.count > 4 { causes.append("…") }
    causes += cells.dropFirst(3).suffix(1).map { "`\(self.cells[$0].name)`" }
    let names = (causes.count > 1 ? "one of " : "") + causes.joined(separator: ", ")
    return names + (orBefore ? " (or a parameter, or the version of nabla)" : "")
  }
}
