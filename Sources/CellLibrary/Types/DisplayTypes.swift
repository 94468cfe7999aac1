package import CellLanguage
package import Display

extension Line: CellValue {
  package static let cellType = CellType("Line", Line.self, literals: [.string])
}
extension Number: CellValue {
  package static let cellType = CellType("Number", Number.self)
}
extension Table: CellValue {
  package static let cellType = CellType("Table", Table.self)
}
extension Table.Alignment: CellValue {
  package static let cellType = CellType("Table.Alignment", Table.Alignment.self)
}
extension Table.Column: CellValue {
  package static let cellType = CellType("Table.Column", Table.Column.self)
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
extension Plot: CellValue {
  package static let cellType = CellType("Plot", Plot.self)
}
extension Plot.Point: CellValue {
  package static let cellType = CellType("Plot.Point", Plot.Point.self)
}
extension Plot.Curve: CellValue {
  package static let cellType = CellType("Plot.Curve", Plot.Curve.self)
}
extension Plot.Scale: CellValue {
  package static let cellType = CellType("Plot.Scale", Plot.Scale.self)
}
extension Plot.Panel: CellValue {
  package static let cellType = CellType("Plot.Panel", Plot.Panel.self)
}
extension Plot.Mark: CellValue {
  package static let cellType = CellType("Plot.Mark", Plot.Mark.self)
}
extension Drawing: CellValue {
  package static let cellType = CellType("Drawing", Drawing.self)
}
