import Diagnostics
import Notebook
import Synchronization
import System

/// The data files that a lesson speaks of, and what stands for their content.
package enum DataFiles {
  /// The paths in a cell's code: its texts that name a file below the lesson's folder, in order.
  package static func paths(in code: String, below folder: String) -> [String] {
    var seen: Set<String> = []
    return literals(in: code).filter { seen.insert($0).inserted && stamp(of: $0, below: folder) != nil }
  }

  /// Stands for the content of a file below a folder; nil where there is no such file.
  static func digest(of path: String, below folder: String) -> String? {
    guard let stamp = stamp(of: path, below: folder) else { return nil }
    if let known = digests.withLock({ $0[stamp] }) { return known }
    guard let bytes = try? File.bytes(ofFile: folder + "/" + path, atMost: .max) else { return nil }
    let digest = hexadecimal(SHA256.hash(bytes))
    digests.withLock { $0[stamp] = digest }
    return digest
  }

  /// What is known of files that have not been touched since.
  private static let digests = Mutex<[String: String]>([:])

  /// Changes with the content of a file, without reading it; nil where there is no such file below the folder.
  package static func stamp(of path: String, below folder: String) -> String? {
    guard !path.isEmpty, !path.hasPrefix("/"), let status = FileStatus(of: folder + "/" + path),
      status.kind == .file
    else { return nil }
    return status.stamp
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
