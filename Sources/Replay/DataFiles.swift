import Diagnostics
import Notebook
import Synchronization
import System

/// The data files that a lesson speaks of, and what stands for their content.
package enum DataFiles {
  /// The paths in a cell's code: its texts that name a file below the lesson's folder, in order.
  package static func paths(in code: String, below folder: String) -> [String] {
    var seen: Set<String> = []
    return literals(in: code).filter { seen.insert($0).inserted && exists($0, below: folder) }
  }

  /// Stands for the content of a file below a folder; nil where there is no such file.
  package static func digest(of path: String, below folder: String) -> String? {
    guard let before = status(of: path, below: folder) else { return nil }
    if let known = digests.withLock({ $0[before] }) { return known }
    let start = FileStatus.now
    guard let bytes = try? File.bytes(ofFile: folder + "/" + path, atMost: .max) else { return nil }
    let digest = hexadecimal(SHA256.hash(bytes))
    // A change of the content right after the reading could leave the same status: only an older one is trusted.
    if start - before.changed > settling, status(of: path, below: folder) == before {
      digests.withLock { $0[before] = digest }
    }
    return digest
  }

  /// Whether there is such a file below a folder.
  static func exists(_ path: String, below folder: String) -> Bool { status(of: path, below: folder) != nil }

  /// What this process has read, so that it does not read a file for every lesson that names it.
  private static let digests = Mutex<[FileStatus: String]>([:])
  /// Clocks of file systems tick, and may be behind; in nanoseconds.
  private static let settling = 2_000_000_000

  private static func status(of path: String, below folder: String) -> FileStatus? {
    guard !path.isEmpty, !path.hasPrefix("/"), let status = FileStatus(of: folder + "/" + path),
      status.kind == .file
    else { return nil }
    return status
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
  package var folder: String? { File.folder(of: source.name) }
}
