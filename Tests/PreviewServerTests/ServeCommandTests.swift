import Foundation
import TestSupport
import Testing

/// `nabla serve` as an author starts it.
@Suite(.timeLimit(.minutes(1)))
struct ServeCommandTests {
  /// The program while it runs.
  private final class Running {
    let process = Process()
    let output = Pipe(), messages = Pipe()

    init(_ arguments: [String], path: String = "/usr/bin:/bin") throws {
      process.executableURL = ProgramTests.program
      process.arguments = ["serve"] + arguments
      process.environment = ["PATH": path, "HOME": "/nonexistent"]
      process.standardOutput = output
      process.standardError = messages
      try process.run()
    }

    /// The port that the first line tells.
    func port() throws -> UInt16 {
      let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      return try #require(
        line.wholeMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\/\n/).flatMap { UInt16($0.1) }, "\(line)")
    }

    /// Ends it, and gives the code and what it said.
    func end() -> (code: Int32, messages: String) {
      process.interrupt()
      return wait()
    }

    func wait() -> (code: Int32, messages: String) {
      process.waitUntilExit()
      let said = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      return (process.terminationStatus, said)
    }
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("# One\n", to: "a.md")
    return folder
  }

  private func get(_ target: String, from port: UInt16) async -> String {
    let connection = RawConnection(port: port)
    connection.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
    return await connection.readAll()
  }

  @Test("A free port is taken where none or 0 is given, and the given one otherwise")
  func ports() async throws {
    let folder = try folder()
    let first = try Running([folder.path]), second = try Running([folder.path, "--port", "0"])
    let ports = [try first.port(), try second.port()]
    #expect(ports[0] != ports[1] && !ports.contains(0))
    let refused = try Running([folder.path, "--port", "\(ports[0])"]).wait()
    #expect(refused.code == 1)
    #expect(refused.messages == "error: port \(ports[0]) cannot be used: another program has it\n")
    #expect(first.end().code == 0)
    let third = try Running([folder.path, "--port", "\(ports[0])"])
    #expect(try third.port() == ports[0], "a port that was just given back")
    #expect(await get("/a.html", from: ports[0]).contains(">One</h1>"))
    #expect(second.end().code == 0)
    #expect(third.end().code == 0)
  }

  @Test(
    "What is no folder or no port is refused",
    arguments: [
      (["a.md"], 66, "a.md: error: this is a file; the folder that it lies in is expected"),
      (["nowhere"], 66, "nowhere: error: there is no such file or folder"),
      (["", "--port", "70000"], 64, "'70000' is invalid"),
      (["", "--port", "-1"], 64, "port"),
    ] as [([String], Int32, String)])
  func refusals(arguments: [String], code: Int32, message: String) throws {
    let folder = try folder()
    let path = folder.path + "/" + arguments[0]
    let result = try Running([path] + arguments.dropFirst()).wait()
    #expect(result.code == code)
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test("Where no browser can be opened, that is said, and the pages are served all the same")
  func noBrowser() async throws {
    let folder = try folder()
    let running = try Running([folder.path, "--open"], path: folder.path)
    let port = try running.port()
    #expect(await get("/", from: port).contains(">One</a>"))
    let (code, messages) = running.end()
    #expect(code == 0)
    #expect(messages.contains("no browser could be opened"))
  }

  @Test("A browser gets the address, and ends neither with the server nor the server with it")
  func browser() async throws {
    let folder = try folder()
    let opener = folder.url.appending(path: "xdg-open")
    try Data(
      "#!/bin/sh\necho \"$1\" > \(folder.path)/opened.new; /bin/mv \(folder.path)/opened.new \(folder.path)/opened\n"
        .utf8
    )
    .write(to: opener)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: opener.path)
    let running = try Running([folder.path, "--open"], path: folder.path)
    let port = try running.port()
    let opened = folder.url.appending(path: "opened")
    while !FileManager.default.fileExists(atPath: opened.path) { try await Task.sleep(for: .milliseconds(5)) }
    #expect(try String(contentsOf: opened, encoding: .utf8) == "http://127.0.0.1:\(port)/\n")
    #expect(await get("/a.html", from: port).contains(">One</h1>"))
    #expect(running.end().code == 0)
  }

  @Test("A folder that is taken away while it is served is empty until it is back")
  func folderRemoved() async throws {
    let folder = try folder()
    let away = URL(filePath: folder.path + ".away")
    defer { try? FileManager.default.removeItem(at: away) }
    let running = try Running([folder.path])
    let port = try running.port()
    #expect(await get("/a.html", from: port).contains(">One</h1>"))
    try FileManager.default.moveItem(at: folder.url, to: away)
    while await !get("/a.html", from: port).hasPrefix("HTTP/1.1 404 ") {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await get("/", from: port).contains("There is no lesson here yet"))
    try FileManager.default.moveItem(at: away, to: folder.url)
    while await !get("/a.html", from: port).hasPrefix("HTTP/1.1 200 ") {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await get("/", from: port).contains(">One</a>"))
    #expect(running.end().code == 0)
  }
}
