import Diagnostics
import Foundation
import NablaCLI
import Replay
import Reports
import System
import TestSupport

/// What the program said, and how it ended.
struct Session {
  var exitCode: Int32 = 0
  var output = ""
  var messages = ""

  /// Runs the program in this process.
  ///
  /// - Parameter cache: what is known of lessons that were checked before; nothing by default.
  init(_ arguments: [String], input: String = "", cache: ReportCache? = nil) {
    final class Streams {
      var output = ""
      var messages = ""
    }
    let streams = Streams()
    exitCode = run(
      arguments: arguments,
      on: Console(
        readLesson: { .success(SourceText(input, name: "-")) },
        writeOutput: { text throws(OutputError) in streams.output += text },
        writeMessage: { streams.messages += $0 }, cache: cache))
    output = streams.output
    messages = streams.messages
  }

  /// Runs the program in this process.
  init(_ arguments: String..., input: String = "", cache: ReportCache? = nil) {
    self.init(arguments, input: input, cache: cache)
  }
}

/// A folder for one test, removed with everything in it when the test is over.
final class Folder {
  let path: String

  /// Where programs that run in the folder keep their cache; goes with the folder.
  let cache: String

  private let both: TemporaryFolder

  init() throws {
    both = try TemporaryFolder()
    path = both("lessons")
    cache = both("cache")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The path of what is, or is to be, in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders that it needs, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = URL(filePath: self(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Replaces a file all at once, as editors do: nobody sees it half written.
  func save(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: self(name)), options: .atomic)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
  }

  /// The paths of all files below the folder, in order.
  var files: [String] {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: self(name), isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}

/// The top of the package.
let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
