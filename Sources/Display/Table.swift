/// Rows of lines under column headers.
public struct Table: Hashable, Sendable {
  /// Where the lines of a column stand.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case leading
    /// In the middle.
    case center
    /// At the right, as numbers do.
    case trailing
  }

  /// One column with its header.
  public struct Column: Hashable, Sendable {
    public var header: Line
    public var alignment: Alignment

    /// A column with a header.
    public init(_ header: Line, _ alignment: Alignment = .leading) {
      self.header = header
      self.alignment = alignment
    }
  }

  public var columns: [Column]
  /// As many lines in each row as there are columns.
  public var rows: [[Line]]

  /// - Precondition: Every row has one line for each column.
  public init(columns: [Column], rows: [[Line]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a table's rows have as many cells as it has columns")
    self.columns = columns
    self.rows = rows
  }
}

/// A matrix with headers on its rows and columns.
///
/// The outer product δaᵀ, for example, has the entries of δ as row headers and those of a as column headers.
public struct MatrixGrid: Hashable, Sendable {
  /// What stands where the headers meet, such as `δ \ a`.
  public var corner: Line
  public var rowHeaders: [Line]
  public var columnHeaders: [Line]
  /// Row-major, `rowHeaders.count` rows of `columnHeaders.count` numbers.
  public var rows: [[Number]]
  /// Whether an entry that is 0 is written as a dot, so that the others stand out.
  public var dotsZeros: Bool

  /// - Precondition: `rows` has the shape that the headers give.
  public init(
    corner: Line, rowHeaders: [Line], columnHeaders: [Line], rows: [[Number]], dotsZeros: Bool = false
  ) {
    precondition(rows.count == rowHeaders.count, "a grid has one header for each row")
    precondition(rows.allSatisfy { $0.count == columnHeaders.count }, "a grid has one header for each column")
    self.corner = corner
    self.rowHeaders = rowHeaders
    self.columnHeaders = columnHeaders
    self.rows = rows
    self.dotsZeros = dotsZeros
  }
}

/// The verdict of one `check`.
public struct CheckResult: Hashable, Sendable {
  /// What two numbers came to, where the check compared numbers.
  public struct Comparison: Hashable, Sendable {
    public var actual: Number
    public var expected: Number
    /// |actual − expected|.
    public var difference: Number
    /// The largest difference that holds.
    public var tolerance: Number

    public init(actual: Number, expected: Number, difference: Number, tolerance: Number) {
      self.actual = actual
      self.expected = expected
      self.difference = difference
      self.tolerance = tolerance
    }
  }

  public var holds: Bool
  /// What was claimed, in words.
  public var claim: String
  public var comparison: Comparison?

  public init(_ claim: String, holds: Bool, comparison: Comparison? = nil) {
    self.claim = claim
    self.holds = holds
    self.comparison = comparison
  }
}
