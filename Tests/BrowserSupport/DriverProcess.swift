import Foundation
import TestSupport

/// A running chromedriver, which ends when this process does.
final class DriverProcess: Sendable {
  /// Where it listens, on 127.0.0.1.
  let port: Int
  private let shell: Process
  /// The shell that guards the driver waits for the end of this.
  private let leash = Pipe()

  /// - Throws: ``BrowserError`` where there is none, or where it does not start.
  init() throws {
    guard let driver = Requirement.executable("chromedriver") else {
      throw BrowserError(description: "chromium or chromedriver is not installed")
    }
    let output = Pipe()
    shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      // A group of its own, so that the browser ends with its driver, however this process ends.
      "-c", #"setsid "$0" --port=0 </dev/null 2>/dev/null & exec >&-; read -r _; kill -9 -$!"#, driver.path,
    ]
    shell.standardInput = leash
    shell.standardOutput = output
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    var words = ""
    while true {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else {
        throw BrowserError(description: "chromedriver does not start: \(words)")
      }
      words += String(decoding: data, as: UTF8.self)
      if let match = words.firstMatch(of: /started successfully on port (\d+)/), let port = Int(match.1) {
        self.port = port
        return
      }
    }
  }

  func end() {
    try? leash.fileHandleForWriting.close()
    shell.waitUntilExit()
  }
}
