package import CellLanguage
package import Nabla

extension Value: CellValue {
  package static let cellType = CellType("Value", Value.self, [.customStringConvertible])
}
extension Differential: CellValue {
  package static let cellType = CellType("Differential", Differential.self, [])
}
extension Dual: CellValue {
  package static let cellType = CellType("Dual", Dual.self, .described)
}
