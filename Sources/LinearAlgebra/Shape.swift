/// How many entries a vector has, or how many rows and columns a matrix has.
public struct Shape: Hashable, Sendable, CustomStringConvertible {
  /// One number for a vector, rows and columns for a matrix.
  public let dimensions: [Int]

  /// The given sizes.
  package init(_ dimensions: Int...) {
    self.dimensions = dimensions
  }

  /// `4` for a vector, `2×3` for a matrix.
  public var description: String { dimensions.map(String.init).joined(separator: "×") }
}

/// A count with its noun: `1 entry`, `4 entries`.
package func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
  "\(count) \(count == 1 ? singular : plural)"
}
