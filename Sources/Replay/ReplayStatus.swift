/// What a process says of itself when it ends; the same for every verb.
package enum ReplayStatus: Int32, Sendable, Hashable, CaseIterable, Codable {
  case good = 0
  /// A cell failed, a check did not hold, or a document has an error.
  case failed = 1
  /// What is recorded is not what was computed.
  case drifted = 2
  /// A cell used up more than it may.
  case limitExceeded = 3
  /// The command line is wrong.
  case usage = 64
  /// An input is not there or cannot be read.
  case noInput = 66

  /// Keeps the graver of two; a failure is graver than a limit, and that than drift.
  package mutating func combine(_ other: ReplayStatus) {
    if other.gravity > gravity { self = other }
  }

  private var gravity: Int {
    switch self {
    case .good: 0
    case .drifted: 1
    case .limitExceeded: 2
    case .failed: 3
    case .noInput: 4
    case .usage: 5
    }
  }
}
