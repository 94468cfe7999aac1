import Foundation
import Synchronization

/// What was skipped in this run, said when it is over.
enum SkippedTests {
  private static let counts = Mutex<[Requirement: Int]>([:])

  static func note(_ test: String, _ requirement: Requirement) {
    let isFirst = counts.withLock { counts in
      counts[requirement, default: 0] += 1
      return counts.count == 1 && counts[requirement] == 1
    }
    if isFirst { atexit { SkippedTests.sayAtEnd() } }
  }

  private static func sayAtEnd() {
    let text = summary(counts.withLock { $0 })
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// The lines at the end of a run.
  static func summary(_ counts: [Requirement: Int]) -> String {
    guard !counts.isEmpty else { return "" }
    let total = counts.values.reduce(0, +)
    let lines = Requirement.allCases.compactMap { requirement in
      counts[requirement].map { "  \($0) test\($0 == 1 ? "" : "s"): \(requirement.remedy)\n" }
    }
    return "\nSkipped \(total) test\(total == 1 ? "" : "s"), each for want of something:\n" + lines.joined()
  }
}
