package import CellLanguage
package import Nabla

extension Layers: CellValue where Element: CellValue {
  package static var cellType: CellType { CellType(LessonVocabulary.layers, [Element.cellType]) }
}

extension LessonVocabulary {
  static let layers = Nominal("Layers", arity: 1, conformances: .described) { layersType($0[0]) }

  private static func layersType<Element: CellValue>(_: Element.Type) -> any CellValue.Type {
    Layers<Element>.self
  }
}
