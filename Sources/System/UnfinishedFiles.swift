import Threads

/// Has whoever ends the program wait for the files that are being written, so that none is left half written, nor a
/// temporary one beside it.
package enum UnfinishedFiles {
  private struct State {
    var count = 0
    var isEnding = false
  }

  private static let state = Monitor(State())

  /// Writes a file. Once the program ends, none is begun any more.
  static func whileWriting<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    state.wait { state -> Void? in
      if state.isEnding { return nil }
      state.count += 1
      return ()
    }
    defer { state.change { $0.count -= 1 } }
    return try body()
  }

  /// Waits until every file that was begun is written, and lets no other be begun.
  package static func finish() {
    state.change { $0.isEnding = true }
    state.wait { $0.count == 0 ? () : nil }
  }
}
