/// Finds the ends of code spans in prose.
enum CodeSpan {
  /// Where a run of backticks ends, with what it encloses where another run of the same length follows.
  static func end(at start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let width = backticks(at: start, in: bytes)
    var index = start + width
    while index < bytes.endIndex {
      let run = backticks(at: index, in: bytes)
      if run == width { return index + run }
      index += max(run, 1)
    }
    return start + width
  }

  private static func backticks(at start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }
}
