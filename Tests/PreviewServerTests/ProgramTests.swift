import Foundation
import TestSupport
import Testing

/// The program itself, as a process.
@Suite(.timeLimit(.minutes(1)))
struct ProgramTests {
  /// `nabla`, beside this test.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "nabla")

  @Test(
    "An interrupt ends the server with code 0, also while pages wait, and leaves no process",
    arguments: [SIGINT, SIGTERM])
  func interrupt(signal: Int32) async throws {
    let folder = try TemporaryFolder()
    try folder.write("```swift\nprint(6 * 7)\n```\n", to: "a.md")
    let process = Process()
    process.executableURL = Self.program
    process.arguments = ["serve", folder.path]
    let output = Pipe(), messages = Pipe()
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let prefix = "http://127.0.0.1:"
    let port = try #require(UInt16(address.dropFirst(prefix.count).prefix { $0.isNumber }), "\(address)")
    #expect(address == "\(prefix)\(port)/\n")
    let reader = RawConnection(port: port)
    reader.send("GET /a.html HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
    #expect(await reader.readAll().contains("42"))
    let waiting = RawConnection(port: port)
    waiting.send("GET /.nabla/version?page=/&version=0 HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
    let slow = RawConnection(port: port)
    slow.send("GET")
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(kill(process.processIdentifier, 0) == -1)
  }
}
