package import Notebook

/// Where a lesson's record differs from what was computed.
package struct LessonDrift: Sendable, Hashable {
  /// As many as the lesson has cells.
  package var cells: [DriftVerdict] = []
  /// The bound numbers that are not what their expressions give, by their place among the lesson's.
  package var boundNumbers: [BoundNumberDrift] = []
  /// The recorded outputs that belong to no cell, by their place among the lesson's.
  package var orphans: [Int] = []
  /// The cells whose output is right but carries another fingerprint.
  package var staleFingerprints: Set<Int> = []
  /// The cells whose record is not what was recorded, although it was made from what stands there now.
  package var editedCells: Set<Int> = []
  /// The first cell that changed and was not edited; what changed in later cells may follow from it.
  package var cause: Int?
  /// Why the cause changed.
  package var origin: DriftOrigin?

  package init() {}

  package var hasDrift: Bool { cells.contains(where: \.isDrift) || !boundNumbers.isEmpty || !orphans.isEmpty }
}

/// Why a cell shows something else than what is recorded.
package enum DriftOrigin: Sendable, Hashable {
  /// The code of one of these cells is not what it was, or, where it says so, a parameter or the version.
  case cells(ClosedRange<Int>, orBefore: Bool)
  /// Nothing in the lesson's text changed up to the cell, but these files were read, which no cell names, so that nobody
  /// knows whether they are what they were.
  case unnamedFiles([String])
  /// Nothing in the lesson changed up to the cell: the program computes something else.
  case program
}

/// A bound number that is not what its expression gives.
package struct BoundNumberDrift: Sendable, Hashable {
  /// The number's place among the lesson's bound numbers.
  package var index: Int
  package var recorded: WrittenNumber
  /// The number as it would be written now.
  package var shown: String
  package var value: Double
  /// The bytes of the number in the document.
  package var range: Range<Int>
}

extension ReplayedLesson {
  /// The status of a check: how the run went, and whether the record agrees.
  package func status(with drift: LessonDrift) -> ReplayStatus {
    var status = status
    if drift.hasDrift { status.combine(.drifted) }
    return status
  }

  /// Compares what was computed with what is recorded.
  package func drift() -> LessonDrift {
    var drift = LessonDrift()
    drift.cells = cells.indices.map { verdict(on: $0) }
    drift.boundNumbers = boundNumberDrifts()
    drift.orphans = lesson.outputs.indices.filter { lesson.outputs[$0].cell == nil }
    let freshness = lesson.freshness(parameters: parameters).cells
    for (index, verdict) in drift.cells.enumerated() {
      switch (freshness[index], verdict) {
      case (.stale, .identical), (.stale, .roundingOnly): drift.staleFingerprints.insert(index)
      case (.edited, .changed): drift.editedCells.insert(index)
      case (_, .changed) where drift.cause == nil: drift.cause = index
      default: break
      }
    }
    drift.origin = drift.cause.map { cause in
      for case .stale(let cells, let orBefore) in freshness[...cause] {
        return .cells(cells, orBefore: orBefore)
      }
      let files = unnamedFiles(upTo: cause)
      return files.isEmpty ? .program : .unnamedFiles(files)
    }
    return drift
  }

  private func verdict(on index: Int) -> DriftVerdict {
    let cell = lesson.cells[index]
    let replayed = cells[index]
    if replayed.ending == .skipped { return lesson.output(of: index) == nil ? .notCompared : .leftOver }
    guard replayed.isDone else { return .notCompared }
    let shows = cell.options.showsOutput && !replayed.items.isEmpty
    // The last cell may have a record of having shown nothing.
    guard let recorded = lesson.output(of: index), !recorded.content.isEmpty else {
      return shows ? .missing : .identical
    }
    guard shows else { return .leftOver }
    if cell.options.isVolatile { return .notCompared }
    return OutputComparison.verdict(
      recorded: recorded, items: replayed.items, tolerance: cell.options.tolerance)
  }

  private func boundNumberDrifts() -> [BoundNumberDrift] {
    zip(lesson.boundNumbers, boundNumbers).enumerated().compactMap { index, pair in
      let (number, replayed) = pair
      guard let value = replayed.value, !number.agrees(with: value) else { return nil }
      return BoundNumberDrift(
        index: index, recorded: number.written, shown: number.rewritten(for: value), value: value,
        range: number.range)
    }
  }
}
