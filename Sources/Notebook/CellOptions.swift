/// What the `//| key: value` lines at the top of a cell say.
package struct CellOptions: Sendable, Hashable {
  /// Whether a cell is allowed, or even bound, to fail.
  package enum Failure: String, Sendable, Hashable, CaseIterable {
    case never, may, must
  }

  /// The name of the cell; letters, digits, `-` and `_`, beginning with a letter.
  package var label: String?
  /// Whether exporters show the code.
  package var showsCode = true
  /// Whether what the cell shows is recorded and exported.
  package var showsOutput = true
  /// Whether the cell is run at all.
  package var runs = true
  package var failure = Failure.never
  /// What the message of a failure must match: a regular expression.
  package var errorMessage: String?
  /// How far a number may be from the recorded one; nil for half a unit of the last digit that is shown.
  package var tolerance: Tolerance?
  /// The words below a figure or table.
  package var caption: Caption?
  /// What a figure shows, in words, for those who cannot see it.
  package var alternativeText: String?
  /// Whether exporters fold the code away.
  package var isFolded = false
  /// Whether the output differs from run to run, so that it is not compared.
  package var isVolatile = false
  package var limits = CellLimits()

  package init() {}
}

/// How far a computed number may be from the recorded one.
package enum Tolerance: Sendable, Hashable {
  /// |new − old| ≤ the value.
  case absolute(Double)
  /// |new − old| ≤ the value · |old|.
  case relative(Double)
  /// Equal when both are rounded to so many significant digits.
  case digits(Int)
  /// At most so many representable numbers apart.
  case ulp(Int)
}

/// What a cell may use up; nil where the limit of the level above holds.
package struct CellLimits: Sendable, Hashable {
  /// Loop turns, calls and elements touched.
  package var operations: Int?
  /// Calls within calls.
  package var callDepth: Int?
  /// Elements of arrays, vectors and matrices.
  package var elements: Int?
  /// Bytes of text and entries of figures shown.
  package var output: Int?
  /// Seconds on the clock.
  package var seconds: Double?

  package init() {}

  /// These limits, and those of the level above where these are silent.
  package func over(_ other: CellLimits) -> CellLimits {
    var limits = self
    limits.operations = operations ?? other.operations
    limits.callDepth = callDepth ?? other.callDepth
    limits.elements = elements ?? other.elements
    limits.output = output ?? other.output
    limits.seconds = seconds ?? other.seconds
    return limits
  }
}
