package import CellLanguage
package import Nabla

// Every type that a cell can hold says what it is called there.

extension LessonVocabulary {
  private static let plain: Set<Conformance> = [.equatable, .hashable]

  static let vector = Nominal("Vector", Vector.self, conformances: plain, literals: [.array])
  static let matrix = Nominal("Matrix", Matrix.self, conformances: plain, literals: [.array])
  static let shape = Nominal("Shape", Shape.self, conformances: plain)
  static let layers = Nominal("Layers", arity: 1, conformances: plain) { layersType($0[0]) }
  static let activation = Nominal("Activation", Activation.self, conformances: plain)
  static let curve = Nominal("Activation.Curve", Activation.Curve.self, conformances: plain)
  static let cost = Nominal("Cost", Cost.self, conformances: plain)
  static let dense = Nominal("Dense", Dense.self, conformances: plain)
  static let initializer = Nominal("Initializer", Initializer.self, conformances: plain)
  static let network = Nominal("Network", Network.self, conformances: plain)
  static let networkSummary = Nominal("NetworkSummary", NetworkSummary.self, conformances: plain)
  static let example = Nominal("Example", Example.self, conformances: plain)
  static let dataset = Nominal("Dataset", Dataset.self, conformances: plain, literals: [.array])
  static let forwardPass = Nominal("ForwardPass", ForwardPass.self, conformances: plain)
  static let gradients = Nominal("Gradients", Gradients.self, conformances: plain)
  static let parameter = Nominal("Parameter", Parameter.self, conformances: plain)
  static let chainRule = Nominal("ChainRule", ChainRule.self, conformances: plain)
  static let nudge = Nominal("Nudge", Nudge.self, conformances: plain)
  static let gradientCheck = Nominal("GradientCheck", GradientCheck.self, conformances: plain)
  static let optimizer = Nominal("Optimizer", Optimizer.self, conformances: plain)
  static let history = Nominal("History", History.self, conformances: plain)
  static let value = Nominal("Value", Value.self)
  static let differential = Nominal("Differential", Differential.self)
  static let paths = Nominal("Paths", Paths.self, conformances: plain)
  static let plot = Nominal("Plot", Plot.self, conformances: plain)

  static func addTypes(to vocabulary: Vocabulary) {
    let nominals = [
      vector, matrix, shape, layers, activation, curve, cost, dense, initializer, network, networkSummary, example,
      dataset, forwardPass, gradients, parameter, chainRule, nudge, gradientCheck, optimizer, history, value,
      differential, paths, plot,
    ]
    for nominal in nominals { vocabulary.add(nominal) }
  }
}

private func layersType<Element: CellValue>(_: Element.Type) -> any CellValue.Type { Layers<Element>.self }

extension Vector: CellValue { package static let cellType = CellType(LessonVocabulary.vector) }
extension Matrix: CellValue { package static let cellType = CellType(LessonVocabulary.matrix) }
extension Shape: CellValue { package static let cellType = CellType(LessonVocabulary.shape) }
extension Layers: CellValue where Element: CellValue {
  package static var cellType: CellType { CellType(LessonVocabulary.layers, [Element.cellType]) }
}
extension Activation: CellValue { package static let cellType = CellType(LessonVocabulary.activation) }
extension Activation.Curve: CellValue { package static let cellType = CellType(LessonVocabulary.curve) }
extension Cost: CellValue { package static let cellType = CellType(LessonVocabulary.cost) }
extension Dense: CellValue { package static let cellType = CellType(LessonVocabulary.dense) }
extension Initializer: CellValue { package static let cellType = CellType(LessonVocabulary.initializer) }
extension Network: CellValue { package static let cellType = CellType(LessonVocabulary.network) }
extension NetworkSummary: CellValue { package static let cellType = CellType(LessonVocabulary.networkSummary) }
extension Example: CellValue { package static let cellType = CellType(LessonVocabulary.example) }
extension Dataset: CellValue { package static let cellType = CellType(LessonVocabulary.dataset) }
extension ForwardPass: CellValue { package static let cellType = CellType(LessonVocabulary.forwardPass) }
extension Gradients: CellValue { package static let cellType = CellType(LessonVocabulary.gradients) }
extension Parameter: CellValue { package static let cellType = CellType(LessonVocabulary.parameter) }
extension ChainRule: CellValue { package static let cellType = CellType(LessonVocabulary.chainRule) }
extension Nudge: CellValue { package static let cellType = CellType(LessonVocabulary.nudge) }
extension GradientCheck: CellValue { package static let cellType = CellType(LessonVocabulary.gradientCheck) }
extension Optimizer: CellValue { package static let cellType = CellType(LessonVocabulary.optimizer) }
extension History: CellValue { package static let cellType = CellType(LessonVocabulary.history) }
extension Value: CellValue { package static let cellType = CellType(LessonVocabulary.value) }
extension Differential: CellValue { package static let cellType = CellType(LessonVocabulary.differential) }
extension Paths: CellValue { package static let cellType = CellType(LessonVocabulary.paths) }
extension Plot: CellValue { package static let cellType = CellType(LessonVocabulary.plot) }

extension EngineError: ExplainedError {}
