/// What stops a cell while it runs.
package struct Trap: Error {
  package enum Kind: Hashable, Sendable {
    /// A mistake that would end a Swift program: overflow, an index out of range, nil unwrapped.
    case trap
    /// A counted limit was exceeded.
    case limit
    /// The program was told to stop.
    case cancelled
    /// An error that the cell threw and nothing caught.
    case uncaught
  }

  package var kind: Kind
  package var message: String
  package var range: CodeRange?

  package init(_ kind: Kind = .trap, _ message: String, at range: CodeRange?) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}

/// An error thrown by the cell itself.
struct ThrownError: Error {
  /// Thrown and caught on the thread that runs the lesson, and never handed to another one.
  nonisolated(unsafe) let value: AnyErrorValue
  let range: CodeRange
  /// The cell's own `try` that let the error out.
  var attempt: CodeRange?
}

/// A mistake found by a bound function, which does not know where in the cell it was called.
package struct CallError: Error {
  package var message: String
  package var kind: Trap.Kind

  package init(_ message: String, kind: Trap.Kind = .trap) {
    self.message = message
    self.kind = kind
  }
}
