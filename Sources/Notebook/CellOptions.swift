package import Diagnostics

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
  package var limits = Limits()

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
