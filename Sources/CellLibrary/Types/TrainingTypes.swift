package import CellLanguage
package import Nabla

extension Example: CellValue {
  package static let cellType = CellType("Example", Example.self)
}
extension Dataset: CellValue {
  package static let cellType = CellType("Dataset", Dataset.self, literals: [.array])
}
extension Standardization: CellValue {
  package static let cellType = CellType("Standardization", Standardization.self)
}
extension Optimizer: CellValue {
  package static let cellType = CellType("Optimizer", Optimizer.self)
}
extension Optimizer.Run: CellValue {
  package static let cellType = CellType("Optimizer.Run", Optimizer.Run.self, [])
}
extension History: CellValue {
  package static let cellType = CellType("History", History.self)
}
extension History.Ending: CellValue {
  package static let cellType = CellType("History.Ending", History.Ending.self)
}
extension StoppingRule: CellValue {
  package static let cellType = CellType("StoppingRule", StoppingRule.self)
}
extension ConfusionTable: CellValue {
  package static let cellType = CellType("ConfusionTable", ConfusionTable.self)
}
