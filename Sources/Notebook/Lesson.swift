package import CommonMark
package import Diagnostics

/// A lesson as a value: prose, cells, recorded outputs and bound numbers, all with their places in the document.
package struct Lesson: Sendable, Hashable {
  /// A stretch of the document.
  package enum Part: Sendable, Hashable {
    /// Bytes that are neither cell nor output.
    case prose(Range<Int>)
    /// A cell, by its place among the lesson's.
    case cell(Int)
    /// A recorded output, by its place among the lesson's.
    case output(Int)
  }

  package let source: SourceText
  package internal(set) var frontMatter = FrontMatter()
  /// The document with conflicts, where some were resolved before it was read.
  package internal(set) var unmerged: SourceText?
  /// The document below the front matter.
  package let tree: MarkdownTree
  package internal(set) var cells: [Cell] = []
  package internal(set) var outputs: [RecordedOutput] = []
  package internal(set) var boundNumbers: [BoundNumber] = []
  /// The stretches of the document below the front matter, in order and without gaps.
  package internal(set) var parts: [Part] = []
  /// What is wrong with the document; with an error among them, the lesson is not to be run.
  package internal(set) var diagnostics: [Diagnostic] = []

  /// Reads a lesson.
  package init(_ source: SourceText) {
    let (frontMatter, firstLine, diagnostics) = FrontMatter.read(source)
    let body =
      firstLine > source.lineCount ? source.utf8.count : source.lineWithBreak(firstLine).lowerBound
    let tree = MarkdownTree(parsing: source.utf8, from: body)
    self.source = source
    self.tree = tree
    var reader = LessonReader(source: source, tree: tree)
    reader.read()
    self.frontMatter = frontMatter
    cells = reader.cells
    outputs = reader.outputs
    boundNumbers = reader.boundNumbers
    // Two versions, one upon the other, are no document of which there would be more to say.
    let conflicts = MergeConflict.all(in: source).map { $0.diagnostic(in: source) }
    self.diagnostics = (conflicts.isEmpty ? diagnostics + reader.diagnostics : conflicts)
      .enumerated().sorted {
        ($0.element.range?.lowerBound ?? 0, $0.offset) < ($1.element.range?.lowerBound ?? 0, $1.offset)
      }
      .map(\.element)
    parts = makeParts(from: body)
  }

  /// Whether anything is so wrong that the lesson must not be run.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The title: that of the front matter, or the first heading, or the name of the file.
  package var title: String {
    if let title = frontMatter.title { return title }
    if let heading = firstHeading { return tree.plainText(of: heading) }
    let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
    return LessonName.stem(of: file)
  }

  /// The recorded output of a cell.
  package func output(of cell: Int) -> RecordedOutput? {
    cells[cell].output.map { outputs[$0] }
  }

  private func makeParts(from body: Int) -> [Part] {
    let pieces =
      cells.map { ($0.range, Part.cell($0.index)) }
      + outputs.enumerated().map { ($0.element.range, Part.output($0.offset)) }
    var parts: [Part] = []
    var end = body
    for (range, part) in pieces.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      if end < range.lowerBound { parts.append(.prose(end..<range.lowerBound)) }
      parts.append(part)
      end = range.upperBound
    }
    if end < source.utf8.count { parts.append(.prose(end..<source.utf8.count)) }
    return parts
  }
}
