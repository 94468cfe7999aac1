import Foundation
import System
import TestSupport
import Testing
import Threads

@testable import Replay

@Suite struct KillTests {
  /// The process is killed, without a chance to clean up, while it does nothing but replace a file.
  @Test(arguments: 0..<10)
  func whenTheProcessIsKilledTheFileIsWhole(round: Int) async throws {
    let old = [UInt8](repeating: UInt8(ascii: "o"), count: 300_000)
    let new = [UInt8](repeating: UInt8(ascii: "n"), count: 400_000)
    let folder = try TemporaryFolder()
    let path = try folder.write(old, to: "lesson.md")
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, round = round as Int] in
      let old = [UInt8](repeating: UInt8(ascii: "o"), count: 300_000)
      let new = [UInt8](repeating: UInt8(ascii: "n"), count: 400_000)
      _ = WorkerThread {
        usleep(useconds_t(2_000 + 1_700 * round))
        kill(getpid(), SIGKILL)
      }
      while true {
        try AtomicFile.replace(path, with: new, expecting: old)
        try AtomicFile.replace(path, with: old, expecting: new)
      }
    }
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes == old || bytes == new)
    // Whoever comes next is not hindered by what the killed process left behind.
    try AtomicFile.replace(path, with: [1], expecting: bytes)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) == [1])
  }
}
