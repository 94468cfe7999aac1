package import Diagnostics
import Glibc

/// Reads the files of lessons.
package enum LessonFile {
  /// More than any lesson has; the parser could not take many times as much.
  package static let largestSize = 256_000_000

  /// The text of a lesson.
  ///
  /// - Parameter path: of a file; `-` is standard input.
  /// - Throws: ``InputError`` where there is no such file, it is a folder, or it is not UTF-8 text.
  package static func read(_ path: String) throws(InputError) -> SourceText {
    let bytes = path == "-" ? try read(descriptor: 0, path: path) : try bytes(ofFile: path)
    let text = SourceText(utf8: bytes, name: path)
    if let offset = firstIllFormedByte(of: bytes) {
      throw InputError(path: path, reason: .notUTF8(at: text.position(of: offset)))
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw InputError(path: path, reason: .containsNUL(at: text.position(of: offset)))
    }
    return text
  }

  /// The folder that a file lies in; nil for standard input.
  package static func folder(of path: String) -> String? {
    guard path != "-" else { return nil }
    guard let cut = path.lastIndex(of: "/") else { return "." }
    return cut == path.startIndex ? "/" : String(path[..<cut])
  }

  /// The bytes of a file, whatever they are.
  ///
  /// - Parameter limit: the most bytes that it may have.
  package static func bytes(
    ofFile path: String, atMost limit: Int = largestSize
  ) throws(InputError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw InputError(
        path: path, reason: errno == ENOENT || errno == ENOTDIR ? .missing : .system(systemMessage()))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw InputError(path: path, reason: .system(systemMessage()))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw InputError(path: path, reason: .isFolder)
    // A shell's `<(…)` gives a pipe.
    case S_IFREG, S_IFIFO: break
    default: throw InputError(path: path, reason: .notAFile)
    }
    guard status.st_size <= limit else {
      throw InputError(path: path, reason: .tooLarge(bytes: Int(status.st_size)))
    }
    return try read(descriptor: descriptor, path: path, expecting: Int(status.st_size), atMost: limit)
  }

  private static func read(
    descriptor: Int32, path: String, expecting size: Int = 0, atMost limit: Int = largestSize
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    let chunk = 1 << 16
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = Glibc.read(descriptor, &buffer, chunk)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw InputError(path: path, reason: .system(systemMessage()))
      }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw InputError(path: path, reason: .tooLarge(bytes: bytes.count))
      }
    }
  }

  /// Where a text stops being UTF-8; nil where it never does.
  private static func firstIllFormedByte(of bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var offset = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}

/// What the system says about its last error.
func systemMessage() -> String {
  strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
}
