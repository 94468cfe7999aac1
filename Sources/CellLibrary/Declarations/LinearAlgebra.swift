// swift-format-ignore-file
// Written from the public declarations of the Swift API by DeclarationTests, which says how; not to be edited.

package import CellLanguage
package import Nabla

extension Matrix: CellValue, Declared {
  package static let cellType = CellType("Matrix", Matrix.self, [.equatable, .hashable, .customStringConvertible], literals: [.array])

  static func declare(_ members: Members<Matrix>) {
    members.property("rows", \.rows)
    members.property("columns", \.columns)
    members.property("shape", \.shape)
    members.property("elements", \.elements)
    members.property("description", \.description)
  }
}

extension Shape: CellValue, Declared {
  package static let cellType = CellType("Shape", Shape.self, [.equatable, .hashable, .customStringConvertible])

  static func declare(_ members: Members<Shape>) {
    members.property("dimensions", \.dimensions)
    members.property("description", \.description)
  }
}

extension SplitMix64: CellValue, Declared {
  package static let cellType = CellType("SplitMix64", SplitMix64.self, [.equatable, .hashable])

  static func declare(_ members: Members<SplitMix64>) {
  }
}

extension Vector: CellValue, Declared {
  package static let cellType = CellType("Vector", Vector.self, [.equatable, .hashable, .customStringConvertible], literals: [.array])

  static func declare(_ members: Members<Vector>) {
    members.property("elements", \.elements)
    members.property("shape", \.shape)
    members.property("description", \.description)
  }
}

extension Declarations {
  static let linearAlgebra: [Sentence] = [
    Sentence(nil, "Matrix", "A rectangle of numbers, written row by row: `[[1, 2], [3, 4]]`."),
    Sentence("Matrix", "rows: Int", "The number of rows."),
    Sentence("Matrix", "columns: Int", "The number of columns."),
    Sentence("Matrix", "Matrix(_: [[Double]])", "A matrix of the given rows, which all have the same length."),
    Sentence("Matrix", "shape: Shape", "Rows and columns."),
    Sentence("Matrix", "elements: [Double]", "The entries, row after row."),
    Sentence("Matrix", "description: String", "The text that interpolation and `print` use."),
    Sentence("Matrix", "[_: Int, _: Int] -> Double { get set }", "The entry in row `i` and column `j`, both counted from 0."),
    Sentence("Matrix", "[row: Int] -> Vector", "Row `i`."),
    Sentence("Matrix", "[column: Int] -> Vector", "Column `j`."),
    Sentence("Matrix", "static identity(_: Int) -> Matrix", "The n×n matrix with ones on the diagonal and zeros elsewhere."),
    Sentence("Matrix", "static zeros(_: Int, _: Int) -> Matrix", "A matrix of zeros."),
    Sentence("Matrix", "static ones(_: Int, _: Int) -> Matrix", "A matrix of ones."),
    Sentence(nil, "Matrix + Matrix -> Matrix", "The sum, entry by entry."),
    Sentence(nil, "Matrix - Matrix -> Matrix", "The difference, entry by entry."),
    Sentence(nil, "Matrix ⊙ Matrix -> Matrix", "The Hadamard product: entry by entry."),
    Sentence(nil, "Matrix += Matrix", "Adds the right side, in place."),
    Sentence(nil, "Matrix -= Matrix", "Subtracts the right side, in place."),
    Sentence(nil, "-Matrix -> Matrix", "The same with every sign turned."),
    Sentence(nil, "Double * Matrix -> Matrix", "Every entry times the factor."),
    Sentence(nil, "Matrix * Double -> Matrix", "Every entry times the factor."),
    Sentence(nil, "Matrix / Double -> Matrix", "Every entry divided by the number."),
    Sentence(nil, "Matrix *= Double", "Multiplies by the right side, in place."),
    Sentence(nil, "Matrix /= Double", "Divides by the right side, in place."),
    Sentence("Matrix", "T: Matrix", "The transpose: rows become columns."),
    Sentence("Matrix", "sum: Double", "The sum of the entries."),
    Sentence("Matrix", "mean: Double", "The sum of the entries divided by their number."),
    Sentence("Matrix", "norm: Double", "The Frobenius norm: the root of the sum of squares."),
    Sentence(nil, "Matrix * Matrix -> Matrix", "The product of two matrices, (m×k)(k×n) = m×n."),
    Sentence(nil, "Matrix * Vector -> Vector", "The product of a matrix and a column vector."),
    Sentence(nil, "outer(_: Vector, _: Vector, left: String = \"δ\", right: String = \"a\") -> Matrix", "The outer product δaᵀ: entry (j, k) is δⱼaₖ."),
    Sentence(nil, "diag(_: Vector) -> Matrix", "The square matrix with the entries of `v` on its diagonal and zeros elsewhere."),
    Sentence(nil, "Shape", "How many entries a vector has, or how many rows and columns a matrix has."),
    Sentence("Shape", "dimensions: [Int]", "One number for a vector, rows and columns for a matrix."),
    Sentence("Shape", "description: String", "`4` for a vector, `2×3` for a matrix."),
    Sentence(nil, "SplitMix64", "Steele, Lea and Flood's generator (2014): a 64-bit counter, scrambled; the same numbers everywhere."),
    Sentence("SplitMix64", "SplitMix64(seed: UInt64)", "A generator that gives the same numbers for the same seed."),
    Sentence("SplitMix64", "mutating next() -> UInt64", "The next 64 bits."),
    Sentence("SplitMix64", "mutating uniform() -> Double", "A number in 0..<1: the upper 53 bits, divided by 2⁵³."),
    Sentence("SplitMix64", "mutating uniform(in: ClosedRange<Double>) -> Double", "A number from the range: lower + (upper − lower)·u with u from `uniform()`."),
    Sentence(nil, "Vector", "A column of numbers, written `[1, 2]`; entries are counted from 0."),
    Sentence("Vector", "Vector(_: some Sequence<Double>)", "A vector of the given entries, in order."),
    Sentence("Vector", "elements: [Double]", "The entries as a plain array."),
    Sentence("Vector", "shape: Shape", "The number of entries."),
    Sentence("Vector", "description: String", "The text that interpolation and `print` use."),
    Sentence("Vector", "[_: Int] -> Double { get set }", "Entry `index`, counted from 0."),
    Sentence("Vector", "static zeros(_: Int) -> Vector", "A vector of `count` zeros."),
    Sentence("Vector", "static ones(_: Int) -> Vector", "A vector of `count` ones."),
    Sentence(nil, "Vector + Vector -> Vector", "The sum, entry by entry."),
    Sentence(nil, "Vector - Vector -> Vector", "The difference, entry by entry."),
    Sentence(nil, "Vector ⊙ Vector -> Vector", "The Hadamard product: entry by entry."),
    Sentence(nil, "Vector * Vector -> Double", "The dot product uᵀv."),
    Sentence(nil, "Vector += Vector", "Adds the right side, in place."),
    Sentence(nil, "Vector -= Vector", "Subtracts the right side, in place."),
    Sentence(nil, "-Vector -> Vector", "The same with every sign turned."),
    Sentence(nil, "Double * Vector -> Vector", "Every entry times the factor."),
    Sentence(nil, "Vector * Double -> Vector", "Every entry times the factor."),
    Sentence(nil, "Vector / Double -> Vector", "Every entry divided by the number."),
    Sentence(nil, "Vector *= Double", "Multiplies by the right side, in place."),
    Sentence(nil, "Vector /= Double", "Divides by the right side, in place."),
    Sentence("Vector", "sum: Double", "The sum of the entries."),
    Sentence("Vector", "mean: Double", "The sum of the entries divided by their number."),
    Sentence("Vector", "norm: Double", "The Euclidean length ‖v‖."),
    Sentence("Vector", "argmax: Int", "The index of the largest entry, the first of them where several are equal."),
  ]
}
