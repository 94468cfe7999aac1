import Glibc
package import LinearAlgebra

/// The folder that data files are read from; nothing outside of it is.
public enum DataFolder {
  /// The present folder, unless another is set for a stretch of code.
  @TaskLocal public static var current = "."

  /// The bytes of a regular file below the folder.
  ///
  /// - Throws: ``EngineError`` when the path is absolute or leads out of the folder (also through links), or when
  ///   the file cannot be read.
  package static func read(_ path: String) throws(EngineError) -> [UInt8] {
    try bytes(of: try located(path), named: path)
  }

  /// The number of bytes of a regular file below the folder.
  ///
  /// - Throws: ``EngineError`` as ``read(_:)`` does.
  package static func size(of path: String) throws(EngineError) -> Int {
    let file = try located(path)
    var status = stat()
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw EngineError(.format, "“\(path)” is not a regular file.")
    }
    return Int(status.st_size)
  }

  /// The first bytes of a regular file below the folder, as far as there are so many.
  ///
  /// - Throws: ``EngineError`` as ``read(_:)`` does.
  package static func prefix(_ count: Int, of path: String) throws(EngineError) -> [UInt8] {
    try bytes(of: try located(path), named: path, limit: count)
  }

  /// The file's own place, where it lies below the folder.
  private static func located(_ path: String) throws(EngineError) -> String {
    guard !path.isEmpty, !path.utf8.contains(0), path.utf8.first != UInt8(ascii: "/") else {
      throw EngineError(.argument, "“\(path)” is not a path from the lesson's folder down.")
    }
    guard let folder = resolved(current) else {
      throw EngineError(.format, "The folder of the data does not exist.")
    }
    guard let file = resolved("\(current)/\(path)") else {
      throw EngineError(.format, "There is no file “\(path)”.")
    }
    guard file.hasPrefix(folder == "/" ? folder : folder + "/") else {
      throw EngineError(.argument, "“\(path)” leads out of the lesson's folder.")
    }
    return file
  }

  /// The absolute path without links; nil where there is none.
  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func bytes(
    of file: String, named path: String, limit: Int = .max
  ) throws(EngineError) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw EngineError(.format, "“\(path)” cannot be opened.") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw EngineError(.format, "“\(path)” is not a regular file.")
    }
    guard status.st_size <= 1 << 30 else { throw EngineError(.size, "“\(path)” is larger than a gigabyte.") }
    let size = min(Int(status.st_size), limit)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { isWhole = false }
        if got <= 0 { return }
        count += got
      }
    }
    guard isWhole else { throw EngineError(.format, "“\(path)” cannot be read.") }
    return bytes
  }
}
