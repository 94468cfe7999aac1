package import CellLanguage
package import Nabla

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
extension UInt64: CellValue {
  package static let cellType = CellType(
    "UInt64", UInt64.self, [.equatable, .hashable, .comparable, .customStringConvertible],
    literals: [.integer])
}
