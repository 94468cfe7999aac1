import Diagnostics
import Glibc
import Notebook
import Synchronization

/// The data files that a lesson speaks of, and what stands for their content.
enum DataFiles {
  /// The paths in a cell's code: its texts that name a file below the lesson's folder, in order.
  static func paths(in code: String, below folder: String) -> [String] {
    var seen: Set<String> = []
    return literals(in: code).filter { seen.insert($0).inserted && stamp(of: $0, below: folder) != nil }
  }

  /// Stands for the content of a file below a folder; nil where there is no such file.
  static func digest(of path: String, below folder: String) -> String? {
    guard let stamp = stamp(of: path, below: folder) else { return nil }
    if let known = digests.withLock({ $0[stamp] }) { return known }
    guard let bytes = try? LessonFile.bytes(ofFile: folder + "/" + path, atMost: .max) else { return nil }
    let digest = hexadecimal(SHA256.hash(bytes))
    digests.withLock { $0[stamp] = digest }
    return digest
  }

  /// What is known of files that have not been touched since.
  private static let digests = Mutex<[Stamp: String]>([:])

  /// Changes with the content of a file, without reading it.
  struct Stamp: Hashable, CustomStringConvertible {
    let device: UInt
    let number: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    var description: String { "\(device) \(number) \(size) \(seconds) \(nanoseconds)" }
  }

  /// nil where there is no such file below the folder.
  static func stamp(of path: String, below folder: String) -> Stamp? {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
    var status = stat()
    guard stat(folder + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Stamp(
      device: UInt(status.st_dev), number: UInt(status.st_ino), size: Int(status.st_size),
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }

  /// The texts in Swift code that stand on one line and have no escapes.
  private static func literals(in code: String) -> [String] {
    code.split(separator: "\n").flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 && !$0.element.contains("\\") }.map { String($0.element) }
    }
  }
}

extension Lesson {
  /// The folder that the lesson lies in, and below which its data lie; nil for a lesson that is no file.
  package var folder: String? { LessonFile.folder(of: source.name) }
}
