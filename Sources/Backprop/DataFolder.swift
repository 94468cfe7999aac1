package import LinearAlgebra
import System

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
    return try size(ofFile: file, named: path)
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
    guard let folder = File.resolved(current) else {
      throw EngineError(.format, "The folder of the data does not exist.")
    }
    guard let file = File.resolved("\(current)/\(path)") else {
      throw EngineError(.format, "There is no file “\(path)”.")
    }
    guard file.hasPrefix(folder == "/" ? folder : folder + "/") else {
      throw EngineError(.argument, "“\(path)” leads out of the lesson's folder.")
    }
    return file
  }

  private static func size(ofFile file: String, named path: String) throws(EngineError) -> Int {
    guard let status = FileStatus(of: file), status.kind == .file else {
      throw EngineError(.format, "“\(path)” is not a regular file.")
    }
    return status.size
  }

  private static func bytes(
    of file: String, named path: String, limit: Int = .max
  ) throws(EngineError) -> [UInt8] {
    let largest = 1 << 30
    guard try size(ofFile: file, named: path) <= largest else {
      throw EngineError(.size, "“\(path)” is larger than a gigabyte.")
    }
    do throws(InputError) {
      return try File.bytes(ofFile: file, atMost: largest, first: limit)
    } catch {
      throw EngineError(.format, "“\(path)” cannot be read: \(error.message).")
    }
  }
}
