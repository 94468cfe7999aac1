/// One thing of which a cell may not use more than so much.
package struct Limit<Amount: Sendable>: Sendable {
  /// As lessons call it.
  package let name: String
  /// How much it is unless somebody says otherwise.
  package let usual: Amount
  /// What to say where a cell wants more than an amount.
  package let exceeded: @Sendable (Amount) -> String
}

/// What a cell may use up; counted, so that a lesson passes or fails alike on every machine.
///
/// Whatever is not set is as usual.
package struct Limits: Sendable, Hashable {
  /// Loop turns, calls and elements touched by a bound function.
  package static let operations = Limit(name: "operations", usual: 100_000_000) {
    "this cell used up its \($0) operations; does a loop never end?"
  }
  /// Calls within calls.
  package static let callDepth = Limit(name: "call-depth", usual: 2_000) {
    "more than \($0) calls within calls; does a recursion never end?"
  }
  /// Elements of arrays, vectors and matrices allocated by one cell.
  package static let elements = Limit(name: "elements", usual: 50_000_000) {
    "this cell may allocate \($0) elements"
  }
  /// Bytes of text and entries of figures that one cell shows.
  package static let output = Limit(name: "output", usual: 1_000_000) {
    "this cell shows more than \($0) bytes"
  }
  /// Seconds on the clock of one cell; a last resort after the counted limits.
  package static let seconds = Limit(name: "seconds", usual: 30.0) {
    "this cell ran longer than \(Int(exactly: $0).map(String.init) ?? String($0)) s"
  }

  /// Those that are counted.
  package static let counted = [operations, callDepth, elements, output]
  /// The names of all.
  package static let names = counted.map(\.name) + [seconds.name]

  private var counts: [String: Int] = [:]
  private var times: [String: Double] = [:]

  package init() {}

  package subscript(limit: Limit<Int>) -> Int {
    get { counts[limit.name] ?? limit.usual }
    set { counts[limit.name] = newValue }
  }

  package subscript(limit: Limit<Double>) -> Double {
    get { times[limit.name] ?? limit.usual }
    set { times[limit.name] = newValue }
  }

  package var operations: Int {
    get { self[Self.operations] }
    set { self[Self.operations] = newValue }
  }

  package var callDepth: Int {
    get { self[Self.callDepth] }
    set { self[Self.callDepth] = newValue }
  }

  package var elements: Int {
    get { self[Self.elements] }
    set { self[Self.elements] = newValue }
  }

  package var output: Int {
    get { self[Self.output] }
    set { self[Self.output] = newValue }
  }

  package var seconds: Double {
    get { self[Self.seconds] }
    set { self[Self.seconds] = newValue }
  }

  /// These limits, and those of the level above where these are not set.
  package func over(_ other: Limits) -> Limits {
    var limits = self
    limits.counts.merge(other.counts) { own, _ in own }
    limits.times.merge(other.times) { own, _ in own }
    return limits
  }
}
