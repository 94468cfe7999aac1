import BrowserSupport
import Foundation
import TestSupport

/// `nabla serve` over a folder of its own; both go when this process does.
final class PreviewProcess {
  private let home: TemporaryFolder
  var folder: URL { home.url }
  /// The address of the contents page.
  let address: URL
  private let shell = Process()
  /// The shell that guards the server waits for the end of this.
  private let leash = Pipe()

  /// `nabla`, beside this test.
  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "nabla")

  /// - Parameter lessons: texts by the names of their files.
  /// - Throws: ``BrowserError`` where the server does not start.
  init(_ lessons: [String: String]) throws {
    home = try TemporaryFolder()
    for (name, text) in lessons { try home.write(text, to: name) }
    let output = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", #""$0" serve "$1" </dev/null 2>/dev/null & exec >&-; read -r _; kill $!"#,
      Self.program.path, home.path,
    ]
    shell.standardInput = leash
    shell.standardOutput = output
    try shell.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let address = URL(string: line.trimmingCharacters(in: .newlines)), address.port != nil else {
      throw BrowserError(description: "nabla serve does not start: \(line)")
    }
    self.address = address
  }

  deinit {
    end()
  }

  func end() {
    try? leash.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  func page(_ name: String) -> URL { address.appending(path: name) }

  /// Saves as an editor does that writes into the file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Saves as an editor does that keeps the old file and puts a new one in its place.
  func saveByRename(_ text: String, to name: String) throws {
    let file = folder.appending(path: name), backup = folder.appending(path: name + "~")
    try? FileManager.default.removeItem(at: backup)
    try FileManager.default.moveItem(at: file, to: backup)
    let new = folder.appending(path: "." + name + ".new")
    try Data(text.utf8).write(to: new)
    try FileManager.default.moveItem(at: new, to: file)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: name))
  }
}
