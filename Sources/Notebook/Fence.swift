/// The line of backticks or tildes that opens a fenced block.
struct Fence {
  /// Where on its line the fence begins.
  let offset: Int
  private let character: UInt8
  private let length: Int

  /// Finds the fence on a line that is known to open a block.
  init?(opening line: ArraySlice<UInt8>) {
    guard let start = line.firstIndex(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }) else {
      return nil
    }
    offset = start - line.startIndex
    let character = line[start]
    self.character = character
    length = line[start...].prefix { $0 == character }.count
  }

  /// The fence as it must be repeated to close the block.
  var text: String { String(repeating: Character(Unicode.Scalar(character)), count: length) }

  /// What stands before the fence on a line, where that line closes the block; nil where it does not.
  func prefix(closing line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var end = line.endIndex
    while end > line.startIndex, isBlank(line[end - 1]) { end -= 1 }
    var start = end
    while start > line.startIndex, line[start - 1] == character { start -= 1 }
    let prefix = line[..<start]
    return end - start >= length && prefix.allSatisfy { isBlank($0) || $0 == UInt8(ascii: ">") }
      ? prefix : nil
  }
}
