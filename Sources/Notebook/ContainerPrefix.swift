/// What the containers around a block put before each of its lines: `> ` for a quote, blanks for a list item.
package struct ContainerPrefix: Sendable, Hashable {
  /// The bytes as they stand before one of the block's lines.
  package let bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The prefix of a line on which nothing follows: without trailing blanks.
  package var ofBlankLine: [UInt8] {
    Array(bytes.prefix(bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0))
  }

  /// How many bytes of a line belong to the containers.
  ///
  /// The line may write the same containers differently, with tabs for blanks or `>` without a blank behind it;
  /// it may also be indented less, and then fewer bytes belong to them.
  package func length(in line: some Collection<UInt8>) -> Int {
    let line = Array(line)
    var index = 0
    var column = 0
    var wanted = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\t") {
        wanted += 4 - wanted % 4
      } else {
        wanted += 1
      }
      if isBlank(byte) {
        while index < line.count, column < wanted, isBlank(line[index]) {
          let width = line[index] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
          guard column + width <= wanted else { break }
          column += width
          index += 1
        }
      } else {
        while index < line.count, isBlank(line[index]) {
          column += line[index] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
          index += 1
        }
        guard index < line.count, line[index] == byte else { return index }
        index += 1
        column += 1
        wanted = max(wanted, column)
        column = wanted
      }
    }
    return index
  }
}

/// Whether a byte is a blank or a tab.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
