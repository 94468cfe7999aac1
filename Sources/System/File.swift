package import Diagnostics
import Glibc

/// Reads files.
///
/// Foundation reads them too, but says too little of why it cannot, follows its own rules for paths, and costs a start
/// its whole library; Swift System opens and reads, but knows neither folders nor real paths, and would save no line here.
package enum File {
  /// More than any lesson has; the parser could not take many times as much.
  package static let largestSize = 256_000_000

  /// The text of a file.
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
  /// - Parameters:
  ///   - limit: the most bytes that it may have.
  ///   - count: how many of them to read, from the first.
  package static func bytes(
    ofFile path: String, atMost limit: Int = largestSize, first count: Int = .max
  ) throws(InputError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw InputError(path: path, reason: .lastError(at: path))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw InputError(path: path, reason: .system(systemMessage()))
    }
    let known = FileStatus(status)
    switch known.kind {
    case .folder: throw InputError(path: path, reason: .isFolder)
    // A shell's `<(…)` gives a pipe.
    case .file, .pipe: break
    case .link, .other: throw InputError(path: path, reason: .notAFile)
    }
    guard known.size <= limit else { throw InputError(path: path, reason: .tooLarge(bytes: known.size)) }
    return try read(descriptor: descriptor, path: path, expecting: known.size, atMost: limit, first: count)
  }

  /// The absolute path of what is at a path, without links and dots; nil where nothing is there.
  package static func resolved(_ path: String) -> String? {
    guard !path.utf8.contains(0), let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// What the system knows of what is at a path.
  ///
  /// - Throws: ``InputError`` where nothing is there, or the system does not say.
  package static func status(of path: String) throws(InputError) -> FileStatus {
    if let status = FileStatus(of: path) { return status }
    throw InputError(path: path, reason: .lastError(at: path))
  }

  /// Where a symbolic link leads, as it is written there; nil where there is no link.
  package static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    return count < 0
      ? nil : String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether the user may read a file.
  package static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Removes a file, where there is one.
  package static func remove(_ path: String) { unlink(path) }

  /// Notes that a file was used just now.
  package static func touch(_ path: String) { utimensat(AT_FDCWD, path, nil, 0) }

  private static func read(
    descriptor: Int32, path: String, expecting size: Int = 0, atMost limit: Int = largestSize,
    first most: Int = .max
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, most) + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, most - bytes.count))
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
