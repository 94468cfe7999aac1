import Diagnostics
import Ejection
import Exporters
import Foundation
import Notebook
import Replay
import System
import TestSupport
import Testing

/// Ejects lessons, compiles them with Swift, and compares what they print with what `nabla run` prints.
///
/// It compiles the library and a program for each lesson, which takes minutes, so it runs only where
/// NABLA_EJECT_BUILD=1 is set.
@Suite(
  .serialized,
  .needs(.compilingLessons))
struct CompilerTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Kept from run to run, so that the library is compiled once.
  static let scratch = root.appending(path: ".build/ejected")

  static var lessons: [String] {
    let notebooks = (try? LessonCollection.files(at: [root.appending(path: "notebooks").path])) ?? []
    return notebooks + [EjectedPackageTests.golden.appending(path: "lesson.md").path]
  }

  @Test("The compiler and the interpreter agree, byte for byte", arguments: lessons)
  func agreement(path: String) throws {
    var replayed = Replay().run(Lesson(try File.read(path)))
    try #require(replayed.runsToItsEnd)
    let package = try EjectedPackage(replayed, path: path, nabla: Self.root.path)
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let folder = Self.scratch.appending(path: "lessons/\(name)")
    try? FileManager.default.removeItem(at: folder)
    try package.write(to: folder.path)

    let build = try Self.run(
      "swift", "build", "--package-path", folder.path, "--scratch-path",
      Self.scratch.appending(path: "build").path)
    try #require(build.status == 0, "\(build.text)")
    let program = try Self.run(Self.scratch.appending(path: "build/debug/Lesson").path)
    #expect(program.status == 0)

    // Cells that fail as they may are left out of the program.
    for index in replayed.cells.indices where replayed.cells[index].ending == .failedAsAllowed {
      replayed.cells[index].items = []
    }
    #expect(program.text == TerminalExporter().export(replayed, in: nil).text)
  }

  /// Runs a program, and gives what it printed.
  private static func run(_ command: String...) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
