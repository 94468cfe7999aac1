import Glibc

/// A stream that every program has.
package enum StandardStream: Int32, Sendable {
  case input, output, error

  /// Whether a terminal is at its other end.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes a text, whole where the system takes it.
  ///
  /// - Returns: whether all of it was taken; why not is in ``systemMessage()``.
  @discardableResult
  package func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: rawValue) }
  }
}

/// Writes bytes to what is open, however little it takes at a time.
///
/// - Returns: whether all of them were taken; why not is in ``systemMessage()``.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    let count = write(descriptor, rest.baseAddress, rest.count)
    if count < 0 {
      if errno == EINTR { continue }
      return false
    }
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
  }
  return true
}
