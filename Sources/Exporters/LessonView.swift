package import Diagnostics
package import Notebook
package import Replay

/// A replayed lesson as exporters show it.
package struct LessonView: Sendable {
  package var title: String
  package var description: String?
  /// The document, in which diagnostics have their places.
  package var source: SourceText
  /// The document as it is shown, line by line the same: its bound numbers are the computed ones.
  package private(set) var shownSource: SourceText
  /// What makes the one of the other.
  private var edits: [Splice.Edit] = []
  /// The first byte below the front matter.
  package var bodyStart: Int
  package var cells: [CellView]
  /// The first line of each cell, as many as there are cells.
  package var cellLines: [Int]
  /// The lines of recorded outputs, which are not shown: what was computed now is shown.
  package var hiddenLines: Set<Int>
  /// What is wrong with the document outside its cells.
  package var diagnostics: [Diagnostic]

  package init(
    title: String, description: String? = nil, source: SourceText, bodyStart: Int = 0, cells: [CellView] = [],
    cellLines: [Int] = [], hiddenLines: Set<Int> = []
  ) {
    self.title = title
    self.description = description
    self.source = source
    shownSource = source
    self.bodyStart = bodyStart
    self.cells = cells
    self.cellLines = cellLines
    self.hiddenLines = hiddenLines
    diagnostics = []
  }

  package init(_ replayed: ReplayedLesson) {
    let lesson = replayed.lesson
    let source = lesson.source
    self.init(
      title: lesson.title, description: lesson.frontMatter.description, source: source,
      bodyStart: lesson.frontMatter.range?.upperBound ?? 0,
      cells: zip(lesson.cells, replayed.cells).map {
        CellView($0, $1, caption: replayed.caption(of: $0.index))
      },
      cellLines: lesson.cells.map { source.position(of: $0.range.lowerBound).line })
    for output in lesson.outputs {
      let last = source.position(of: max(output.range.lowerBound, output.range.upperBound - 1)).line
      hiddenLines.formUnion(source.position(of: output.range.lowerBound).line...last)
    }
    edits = zip(lesson.boundNumbers, replayed.boundNumbers).compactMap { number, replayed in
      replayed.value.flatMap { value in
        number.agrees(with: value)
          ? nil : Splice.Edit(number.range, Array(number.rewritten(for: value).utf8))
      }
    }
    if !edits.isEmpty {
      shownSource = SourceText(utf8: Splice.applying(edits, to: source.utf8), name: source.name)
    }
    diagnostics = replayed.diagnostics + replayed.boundNumbers.flatMap(\.diagnostics)
  }

  /// The place in the document of a range of the document as it is shown.
  package func placeInSource(of range: Range<Int>) -> Range<Int> {
    func place(_ offset: Int) -> Int {
      var shift = 0
      for edit in edits where edit.range.lowerBound + shift < offset {
        shift += edit.replacement.count - edit.range.count
      }
      return offset - shift
    }
    let start = place(range.lowerBound)
    return start..<max(start, place(range.upperBound))
  }
}

extension CellView {
  package init(_ cell: Cell, _ replayed: ReplayedCell, caption: String?) {
    self.init(name: cell.name, code: cell.code.text, items: replayed.items, diagnostics: replayed.diagnostics)
    showsCode = cell.options.showsCode
    isFolded = cell.options.isFolded
    showsOutput = cell.options.showsOutput
    self.caption = caption
    alternativeText = cell.options.alternativeText
    failedAsIntended = replayed.ending == .failedAsAllowed
    wasReached = replayed.ending != .notReached
  }
}
