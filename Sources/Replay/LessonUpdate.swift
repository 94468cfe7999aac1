package import Diagnostics
import Display
import DisplayText
package import Notebook

/// A lesson's document with its record renewed.
package struct LessonUpdate: Sendable, Hashable {
  /// The new bytes of the document.
  package var bytes: [UInt8]
  /// What was changed, in the order of the document.
  package var edits: [Splice.Edit]
  /// How many merge conflicts between recorded outputs were resolved before.
  package var resolvedConflicts = 0

  /// Whether anything was changed.
  package var isChange: Bool { !edits.isEmpty || resolvedConflicts > 0 }
}

extension ReplayedLesson {
  /// What the output of a cell is marked with.
  package func marker(of cell: Int) -> String {
    "\(cells[cell].fingerprint)-\(OutputChecksum.of(markdown(of: cell)))"
  }

  /// What the record of a cell is to say; empty where the cell shows nothing.
  package func markdown(of cell: Int) -> String {
    lesson.cells[cell].options.showsOutput
      ? MarkdownText.render(cells[cell].items, style: plotStyle ?? .braille) : ""
  }

  /// What is to be recorded of a cell; nil where nothing is.
  ///
  /// The last cell has a record even where it shows nothing: its fingerprint is that of the whole lesson.
  private func record(of cell: Int) -> String? {
    let markdown = markdown(of: cell)
    return markdown.isEmpty && cell != lesson.cells.last(where: \.options.runs)?.index ? nil : markdown
  }

  /// The document with the outputs of all cells that were run, and with all bound numbers rewritten that are not
  /// what their expressions give.
  ///
  /// A record that is right, to the last digit shown, stays as it is written. Cells that failed or were not reached
  /// keep their record. Every byte outside outputs and bound numbers stays.
  ///
  /// - Throws: a ``Diagnostic`` where an output could not be recorded without changing what the document says, or where
  ///   conflicts were resolved, and not every output was computed that could stand in their place.
  package func updated() throws(Diagnostic) -> LessonUpdate {
    guard !lesson.hasErrors else { return LessonUpdate(bytes: lesson.source.utf8, edits: []) }
    let conflicts = lesson.unmerged.map(MergeConflict.all) ?? []
    if let first = conflicts.first, !runsToItsEnd {
      throw Diagnostic(
        "update.conflict",
        "a merge left a conflict between outputs in line \(first.start), and the lesson does not run to its end, so that "
          + "it stays")
    }
    var edits = lesson.orphanRemovals
    let verdicts = drift().cells
    for (index, cell) in cells.enumerated() {
      switch cell.ending {
      case .completed, .failedAsAllowed:
        if isUpToDate(index, verdicts[index]) { continue }
        if let edit = lesson.edit(recording: record(of: index), fingerprint: marker(of: index), of: index) {
          edits.append(edit)
        }
      case .skipped:
        if let edit = lesson.edit(recording: nil, fingerprint: "", of: index) { edits.append(edit) }
      case .failed, .limitExceeded, .notReached: break
      }
    }
    for (number, replayed) in zip(lesson.boundNumbers, boundNumbers) {
      guard let value = replayed.value, !number.agrees(with: value) else { continue }
      edits.append(Splice.Edit(number.range, Array(number.rewritten(for: value).utf8)))
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    let update = LessonUpdate(
      bytes: Splice.applying(edits, to: lesson.source.utf8), edits: edits, resolvedConflicts: conflicts.count)
    if update.isChange { try verify(update, verdicts) }
    return update
  }

  /// Whether the record of a cell can stay: it carries the cell's name and fingerprint, and its numbers agree, or
  /// are not compared because they differ from run to run.
  private func isUpToDate(_ index: Int, _ verdict: DriftVerdict) -> Bool {
    let record = record(of: index)
    guard let output = lesson.output(of: index) else { return record == nil && verdict == .identical }
    if let plotStyle, !plotStyle.isThat(of: output.content.text, cells[index].items) { return false }
    return record != nil && !verdict.isDrift && output.name == lesson.cells[index].name
      && output.fingerprint == cells[index].fingerprint.description && !OutputChecksum.isEdited(output)
  }

  /// The options of a cell without the caption, in which numbers are rewritten.
  private static func optionsWithoutCaption(_ cell: Cell) -> CellOptions {
    var options = cell.options
    options.caption = nil
    return options
  }

  /// Reads the new document again: it must have the same cells, and the outputs just recorded.
  private func verify(_ update: LessonUpdate, _ verdicts: [DriftVerdict]) throws(Diagnostic) {
    let renewed = Lesson(SourceText(utf8: update.bytes, name: lesson.source.name))
    let isSame =
      renewed.cells.map(\.code.text) == lesson.cells.map(\.code.text)
      && renewed.cells.map(Self.optionsWithoutCaption) == lesson.cells.map(Self.optionsWithoutCaption)
      && renewed.boundNumbers.map(\.expression.text) == lesson.boundNumbers.map(\.expression.text)
      && MergeConflict.all(in: renewed.source).isEmpty
    guard isSame else {
      throw Diagnostic(
        "update.disturbs", "recording the outputs would change what the document says; nothing is written")
    }
    for (index, cell) in cells.enumerated() where cell.isDone && !isUpToDate(index, verdicts[index]) {
      let expected = markdown(of: index)
      guard (renewed.output(of: index)?.content.text ?? "") == expected else {
        throw Diagnostic(
          "update.unreadable",
          "the output of `\(lesson.cells[index].name)` could not be read back once recorded",
          at: lesson.cells[index].range)
      }
    }
  }
}
