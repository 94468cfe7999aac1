package import CellLanguage
package import Display

extension Number: CellValue {
  package static let cellType = CellType("Number", Number.self)
}
extension MatrixGrid: CellValue {
  package static let cellType = CellType("MatrixGrid", MatrixGrid.self)
}
extension CheckResult: CellValue {
  package static let cellType = CellType("CheckResult", CheckResult.self)
}
extension CheckResult.Comparison: CellValue {
  package static let cellType = CellType("CheckResult.Comparison", CheckResult.Comparison.self)
}
