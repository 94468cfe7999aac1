import CellLanguage
import Nabla
import Synchronization

/// The folder that a lesson may read data from: its own, and what lies below it.
enum LessonFolder {
  /// Set while a cell runs; nil for a lesson that is no file.
  @TaskLocal static var current: String?

  /// The paths of what was read, as the cells wrote them; set while a cell runs.
  @TaskLocal static var log: Log?

  /// Which files were asked for.
  final class Log: Sendable {
    private let stored = Mutex<Set<String>>([])

    var paths: Set<String> { stored.withLock { $0 } }

    func add(_ path: String) {
      stored.withLock { _ = $0.insert(path) }
    }
  }

  /// Runs what reads files, where it may.
  ///
  /// - Throws: ``CallError`` where the lesson has no folder, and what `body` throws.
  static func reading<R>(_ body: () throws -> R) throws -> R {
    guard let current else {
      throw CallError("this lesson has no folder, because it is no file, so its cells can read no data")
    }
    return try DataFolder.$current.withValue(current) { try body() }
  }

  /// What a file takes when it is read and its numbers are kept.
  ///
  /// - Parameter perByte: how many elements a byte can become.
  static func chargeOfReading(_ path: String, perByte: Int) throws -> Charge {
    log?.add(path)
    let size = try size(of: path)
    return Charge(elements: Charge.product(size, perByte), operations: size)
  }

  /// What two files of pictures and labels take, of which so many examples are kept.
  static func chargeOfPictures(_ images: String, _ labels: String, classes: Int, limit: Int?) throws -> Charge
  {
    log?.add(images)
    log?.add(labels)
    return try reading {
      let header = try DataFolder.prefix(16, of: images)
      let sizes = stride(from: 4, to: 16, by: 4).map { start in
        header.dropFirst(start).prefix(4).reduce(0) { $0 << 8 | Int($1) }
      }
      // What a header promises and the file does not hold is not read either.
      let bytes = (images: try DataFolder.size(of: images), labels: try DataFolder.size(of: labels))
      let count = min(sizes[0], bytes.labels, max(limit ?? .max, 0))
      let pixels = min(Charge.product(count, sizes[1], sizes[2]), bytes.images)
      let kept = Charge.sum(pixels, Charge.product(count, Charge.sum(classes, 1)))
      return Charge(elements: Charge.sum(bytes.images / 8, bytes.labels / 8, kept), operations: kept)
    }
  }

  private static func size(of path: String) throws -> Int { try reading { try DataFolder.size(of: path) } }
}

/// The data files of a lesson.
package enum LessonData {
  /// The bytes of a file below the lesson's folder.
  ///
  /// - Throws: an `EngineError` where there is no such file, or where it lies outside of the folder.
  package static func bytes(of path: String, below folder: String) throws -> [UInt8] {
    try DataFolder.$current.withValue(folder) { try DataFolder.read(path) }
  }
}
