package import CellLanguage
package import Nabla

extension Activation: CellValue {
  package static let cellType = CellType("Activation", Activation.self, .described)
}
extension Activation.Curve: CellValue {
  package static let cellType = CellType("Activation.Curve", Activation.Curve.self)
}
extension Cost: CellValue {
  package static let cellType = CellType("Cost", Cost.self, .described)
}
extension Cost.Scale: CellValue {
  package static let cellType = CellType("Cost.Scale", Cost.Scale.self)
}
extension Initializer: CellValue {
  package static let cellType = CellType("Initializer", Initializer.self)
}
extension Dense: CellValue {
  package static let cellType = CellType("Dense", Dense.self)
}
extension Network: CellValue {
  package static let cellType = CellType("Network", Network.self)
}
extension NetworkSummary: CellValue {
  package static let cellType = CellType("NetworkSummary", NetworkSummary.self)
}
extension NetworkSummary.Layer: CellValue {
  package static let cellType = CellType("NetworkSummary.Layer", NetworkSummary.Layer.self)
}
extension Parameter: CellValue {
  package static let cellType = CellType("Parameter", Parameter.self, .described)
}
extension ForwardPass: CellValue {
  package static let cellType = CellType("ForwardPass", ForwardPass.self)
}
extension Gradients: CellValue {
  package static let cellType = CellType("Gradients", Gradients.self)
}
extension GradientMethod: CellValue {
  package static let cellType = CellType("GradientMethod", GradientMethod.self)
}
extension GradientMethod.Scheme: CellValue {
  package static let cellType = CellType("GradientMethod.Scheme", GradientMethod.Scheme.self)
}
extension PlantedBug: CellValue {
  package static let cellType = CellType(
    "PlantedBug", PlantedBug.self, [.equatable, .hashable, .caseIterable])
}
extension Reduction: CellValue {
  package static let cellType = CellType("Reduction", Reduction.self)
}
extension DatasetGradients: CellValue {
  package static let cellType = CellType("DatasetGradients", DatasetGradients.self)
}
extension DatasetGradients.Averaging: CellValue {
  package static let cellType = CellType("DatasetGradients.Averaging", DatasetGradients.Averaging.self)
}

extension Layers: CellValue where Element: CellValue {
  package static var cellType: CellType { CellType(LessonVocabulary.layers, [Element.cellType]) }
}

extension LessonVocabulary {
  static let layers = Nominal("Layers", arity: 1, conformances: .described) { layersType($0[0]) }

  private static func layersType<Element: CellValue>(_: Element.Type) -> any CellValue.Type {
    Layers<Element>.self
  }
}
