import Foundation
import System
import Testing

/// The program itself, as a process of its own.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: Program.path)))
struct RealProgramTests {
  static let lesson = """
    # Halves

    ```swift
    //| label: half
    let half = 1.0 / 2
    show(half)
    check(half == 0.5, "a half")
    ```

    <!-- nabla:output half 00000000 -->
    0.5

    ✓ a half
    <!-- /nabla:output -->

    A half is 0.5<!--= half -->.

    """
  static let cases: [(code: Int32, lesson: String, arguments: [String])] = [
    (0, lesson, ["check", "--no-cache", "lesson.md"]),
    (1, lesson.replacing("== 0.5", with: "== 0.25"), ["check", "--no-cache", "lesson.md"]),
    (
      2, lesson.replacing("1.0 / 2", with: "1.0 / 4").replacing("== 0.5", with: "== 0.25"),
      ["check", "--no-cache", "lesson.md"]
    ),
    (
      3,
      lesson.replacing("//| label: half", with: "//| label: half\n//| limits: {operations: 1000}")
        .replacing("show(half)", with: "while half > 0 {}"), ["check", "--no-cache", "lesson.md"]
    ),
    (64, lesson, ["chekc", "lesson.md"]),
    (66, lesson, ["check", "lesson.md", "gone.md"]),
  ]

  @Test(
    "What every exit code is said with is the golden text; NABLA_RECORD=1 records it, and fails",
    arguments: cases.indices)
  func exitCode(index: Int) throws {
    let (code, lesson, arguments) = Self.cases[index]
    let folder = try Folder()
    try folder.write(lesson, to: "lesson.md")
    let program = try Program(arguments, in: folder)
    #expect(program.code == code)
    let text = """
      $ nabla \(arguments.joined(separator: " "))
      \(program.output)--- on standard error:
      \(program.messages)--- exit code \(program.code)

      """
    let golden = package.appending(path: "Tests/NablaCLITests/Golden/exit-\(code).txt")
    if ProcessInfo.processInfo.environment["NABLA_RECORD"] != nil {
      try text.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded exit code \(code)")
    }
    #expect(try text == String(contentsOf: golden, encoding: .utf8))
    #expect(try folder.read("lesson.md") == lesson, "nothing is written")
  }

  @Test("An update that is killed at any moment leaves the old or the new file whole", arguments: 0..<12)
  func killed(round: Int) throws {
    let folder = try Folder()
    let cells = (0..<300).map { "```swift\nlet a\($0) = \($0) * 2\na\($0)\n```\n\nWords.\n\n" }.joined()
    try folder.write(cells, to: "lesson.md")
    let process = try Program.start(["update", "lesson.md"], in: folder)
    usleep(useconds_t(3_000 * (1 + round * round)))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let left = try folder.read("lesson.md")
    let again = try Program(["update", "lesson.md"], in: folder)
    #expect(again.code == 0)
    let whole = try folder.read("lesson.md")
    #expect(left == cells || left == whole)
    #expect(try Program(["check", "lesson.md"], in: folder).code == 0)
  }

  @Test("Of updates that run at the same time none loses anything")
  func atOnce() throws {
    let folder = try Folder()
    let cells = (0..<50).map { "```swift\n\($0) * 2\n```\n\n" }.joined()
    try folder.write(cells, to: "lesson.md")
    let processes = try (0..<6).map { _ in try Program.start(["update", "lesson.md"], in: folder) }
    processes.forEach { $0.waitUntilExit() }
    // Whoever comes second says that the file has changed, or finds it as it should be.
    #expect(processes.contains { $0.terminationStatus == 0 })
    #expect(processes.allSatisfy { [0, 1].contains($0.terminationStatus) })
    #expect(try Program(["check", "lesson.md"], in: folder).code == 0)
    #expect(folder.files == ["lesson.md"])
  }
}

/// A run of the program as a process.
struct Program {
  var output = ""
  var messages = ""
  var code: Int32

  /// Where the build puts the program: beside the tests.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "nabla").path

  init(_ arguments: [String], in folder: Folder) throws {
    let files = try Folder()
    let (output, messages) = (try files.write("", to: "output"), try files.write("", to: "messages"))
    let process = try Self.start(arguments, in: folder, output: output, messages: messages)
    process.waitUntilExit()
    code = process.terminationStatus
    self.output = try files.read("output")
    self.messages = try files.read("messages")
  }

  static func start(
    _ arguments: [String], in folder: Folder, output: String = "/dev/null", messages: String = "/dev/null"
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["XDG_CACHE_HOME": folder.cache, "HOME": "/nowhere"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: messages)
    try process.run()
    return process
  }
}
