package import CellLanguage
package import Nabla

extension Vector: CellValue {
  package static let cellType = CellType("Vector", Vector.self, .described, literals: [.array])
}
extension Matrix: CellValue {
  package static let cellType = CellType("Matrix", Matrix.self, .described, literals: [.array])
}
extension Shape: CellValue {
  package static let cellType = CellType("Shape", Shape.self, .described)
}
extension Slice: CellValue where Base: Sliced {
  package static var cellType: CellType { Base.sliceType }
}

/// A collection of the vocabulary, of which cells can take a part.
package protocol Sliced: CellValue, Collection {
  static var sliceType: CellType { get }
}

extension Vector: Sliced {
  package static let sliceType = CellType("Slice<Vector>", Slice<Vector>.self, [])
}
extension Dataset: Sliced {
  package static let sliceType = CellType("Slice<Dataset>", Slice<Dataset>.self, [])
}
extension SplitMix64: CellValue {
  package static let cellType = CellType("SplitMix64", SplitMix64.self)
}
extension UInt64: CellValue {
  package static let cellType = CellType(
    "UInt64", UInt64.self, [.equatable, .hashable, .comparable, .customStringConvertible],
    literals: [.integer])
}
