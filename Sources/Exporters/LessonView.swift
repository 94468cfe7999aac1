package import CommonMark
package import Diagnostics
package import Notebook
package import Replay

/// A replayed lesson as exporters show it.
package struct LessonView: Sendable {
  package var title: String
  package var description: String?
  /// The document, in which diagnostics have their places.
  package var source: SourceText
  /// The document as it is shown: its bound numbers are the computed ones.
  package var tree: MarkdownTree
  /// The bound numbers as they are shown, by where their comments begin.
  package private(set) var boundNumbers: [Int: String] = [:]
  package var cells: [CellView]
  /// The first line of each cell, as many as there are cells.
  package var cellLines: [Int]
  /// The lines of recorded outputs, which are not shown: what was computed now is shown.
  package var hiddenLines: Set<Int>
  /// What is wrong with the document outside its cells.
  package var diagnostics: [Diagnostic]

  package init(
    title: String, description: String? = nil, source: SourceText, tree: MarkdownTree, cells: [CellView] = [],
    cellLines: [Int] = [], hiddenLines: Set<Int> = []
  ) {
    self.title = title
    self.description = description
    self.source = source
    self.tree = tree
    self.cells = cells
    self.cellLines = cellLines
    self.hiddenLines = hiddenLines
    diagnostics = []
  }

  package init(_ replayed: ReplayedLesson) {
    let lesson = replayed.lesson
    let source = lesson.source
    let numbers = zip(lesson.boundNumbers, replayed.boundNumbers).map { number, replayed in
      let value = replayed.value.flatMap { number.agrees(with: $0) ? nil : $0 }
      return (number: number, shown: value.map(number.rewritten) ?? number.written.text)
    }
    self.init(
      title: lesson.title, description: lesson.frontMatter.description, source: source,
      tree: lesson.tree.showing(numbers.filter { $0.shown != $0.number.written.text }, in: source),
      cells: zip(lesson.cells, replayed.cells).map {
        CellView($0, $1, caption: replayed.caption(of: $0.index))
      },
      cellLines: lesson.cells.map { source.position(of: $0.range.lowerBound).line },
      hiddenLines: lesson.hiddenLines)
    boundNumbers = Dictionary(
      numbers.map { ($0.number.commentRange.lowerBound, $0.shown) }, uniquingKeysWith: { first, _ in first })
    diagnostics = replayed.diagnostics + replayed.boundNumbers.flatMap(\.diagnostics)
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
