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

  /// Whether every cell that is run is known to be the same as when the lesson was recorded.
  package var isFresh: Bool { orphans.isEmpty && cells.allSatisfy { $0 == .fresh || $0 == .notRun } }

  /// Whether nothing is recorded although there are cells to run.
  package var isNeverRun: Bool {
    cells.contains(.unrecorded) && cells.allSatisfy { $0 == .unrecorded || $0 == .notRun }
  }

  /// The first of the cells at the end of which nothing is recorded, so that nothing tells whether they changed;
  /// as many cells as there are where the last one has a record.
  package var endOfRecord: Int {
    cells.lastIndex { $0 != .unrecorded && $0 != .notRun }.map { $0 + 1 } ?? 0
  }
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
  package func causes(_ cells: ClosedRange<Int>, orBefore: Bool) -> String {
    var causes = cells.prefix(3).map { "`\(self.cells[$0].name)`" }
    if cells.count > 4 { causes.append("…") }
    causes += cells.dropFirst(3).suffix(1).map { "`\(self.cells[$0].name)`" }
    var words = (causes.count > 1 ? "one of " : "") + causes.joined(separator: ", ")
    let files = folder.map { folder in
      cells.flatMap { DataFiles.paths(in: self.cells[$0].code.text, below: folder) }
    }
    if let files, !files.isEmpty {
      words += " or \(files.count > 1 ? "the data files" : "the data file") "
      words += files.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (files.count > 3 ? ", …" : "")
    }
    guard orBefore else { return words }
    let parameters = frontMatter.parameters.prefix(3).map { "`\($0.name)`" }
    return words
      + (parameters.isEmpty
        ? " (or the front matter, or the version of nabla)"
        : " (or a parameter: \(parameters.joined(separator: ", ")); or the version of nabla)")
  }
}
