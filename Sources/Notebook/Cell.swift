package import CommonMark

/// A fenced block of Swift that is run.
package struct Cell: Sendable, Hashable {
  /// The cell's place among the lesson's cells, from zero.
  package var index: Int
  package var options: CellOptions
  /// The place of the label, where there is one.
  package var labelRange: Range<Int>?
  /// The code below the options, with its place in the document.
  package var code: EmbeddedText
  /// The bytes from the opening fence to the end of the closing fence's line, without its line break.
  package var range: Range<Int>
  /// The cell's block in the tree of the lesson.
  package var node: MarkdownTree.Index
  /// What the containers put before each line of the cell, read off its closing fence.
  package var prefix: ContainerPrefix
  /// Whether the cell stands in a list without blank lines, which blank lines in its output would loosen.
  package var isInTightList: Bool
  /// The line break of the cell's first line.
  package var lineBreak: [UInt8]
  /// The recorded output that belongs to the cell, as its place among the lesson's.
  package var output: Int?

  /// What the cell is called: its label, or else its number from one.
  package var name: String { options.label ?? String(index + 1) }
}

/// What an earlier run of a cell showed, between two comments right after the cell.
package struct RecordedOutput: Sendable, Hashable {
  /// The name that the cell had.
  package var name: String
  /// The fingerprint of what was run; see ``OutputMarker``.
  package var fingerprint: String
  /// The checksum of the content when it was recorded, where the comment has one.
  package var checksum: String?
  /// The Markdown between the two comments.
  package var content: EmbeddedText
  /// The bytes from the first comment's line to the end of the second's, without its line break.
  package var range: Range<Int>
  /// The blocks in the tree of the lesson, comments included.
  package var nodes: Range<MarkdownTree.Index>
  /// The cell to which the output belongs, as its place among the lesson's; nil where none stands right before it.
  package var cell: Int?
}
