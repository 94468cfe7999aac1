package import CellLanguage
package import Nabla

extension ChainRule: CellValue {
  package static let cellType = CellType("ChainRule", ChainRule.self)
}
extension ChainRule.Order: CellValue {
  package static let cellType = CellType("ChainRule.Order", ChainRule.Order.self)
}
extension ChainRule.Factor: CellValue {
  package static let cellType = CellType("ChainRule.Factor", ChainRule.Factor.self)
}
extension ChainRule.Path: CellValue {
  package static let cellType = CellType("ChainRule.Path", ChainRule.Path.self)
}
extension Quantity: CellValue {
  package static let cellType = CellType("Quantity", Quantity.self)
}
extension Paths: CellValue {
  package static let cellType = CellType("Paths", Paths.self)
}
extension Paths.Path: CellValue {
  package static let cellType = CellType("Paths.Path", Paths.Path.self)
}
extension Nudge: CellValue {
  package static let cellType = CellType("Nudge", Nudge.self)
}
extension Nudge.Step: CellValue {
  package static let cellType = CellType("Nudge.Step", Nudge.Step.self)
}
extension Trace: CellValue {
  package static let cellType = CellType("Trace", Trace.self)
}
extension Trace.Step: CellValue {
  package static let cellType = CellType("Trace.Step", Trace.Step.self)
}
extension Trace.Step.Equation: CellValue {
  package static let cellType = CellType("Trace.Step.Equation", Trace.Step.Equation.self)
}
extension Trace.Step.Result: CellValue {
  package static let cellType = CellType("Trace.Step.Result", Trace.Step.Result.self)
}
extension Trace.Operand: CellValue {
  package static let cellType = CellType("Trace.Operand", Trace.Operand.self)
}
extension OperationCount: CellValue {
  package static let cellType = CellType("OperationCount", OperationCount.self)
}
extension OperationCount.Model: CellValue {
  package static let cellType = CellType(
    "OperationCount.Model", OperationCount.Model.self, [.equatable, .hashable, .caseIterable])
}
extension GradientCheck: CellValue {
  package static let cellType = CellType("GradientCheck", GradientCheck.self)
}
extension GradientCheck.Entry: CellValue {
  package static let cellType = CellType("GradientCheck.Entry", GradientCheck.Entry.self)
}
extension Diagnosis: CellValue {
  package static let cellType = CellType("Diagnosis", Diagnosis.self)
}
extension Diagnosis.Layer: CellValue {
  package static let cellType = CellType("Diagnosis.Layer", Diagnosis.Layer.self)
}
extension Conventions: CellValue {
  package static let cellType = CellType("Conventions", Conventions.self, [])
}
extension Conventions.IndexBase: CellValue {
  package static let cellType = CellType("Conventions.IndexBase", Conventions.IndexBase.self)
}
extension Conventions.Residual: CellValue {
  package static let cellType = CellType("Conventions.Residual", Conventions.Residual.self)
}
extension Conventions.Letters: CellValue {
  package static let cellType = CellType("Conventions.Letters", Conventions.Letters.self)
}
extension FanOut: CellValue {
  package static let cellType = CellType("FanOut", FanOut.self)
}
extension FanOut.Neuron: CellValue {
  package static let cellType = CellType("FanOut.Neuron", FanOut.Neuron.self)
}
extension FanOut.Term: CellValue {
  package static let cellType = CellType("FanOut.Term", FanOut.Term.self)
}
extension ForwardTrace: CellValue {
  package static let cellType = CellType("ForwardTrace", ForwardTrace.self)
}
extension ForwardTrace.Step: CellValue {
  package static let cellType = CellType("ForwardTrace.Step", ForwardTrace.Step.self)
}
