import CellLanguage

extension Set<Conformance> {
  /// Compared with `==` and usable as a key, as most values are.
  static var plain: Set<Conformance> { [.equatable, .hashable] }
  /// The same, with a description of its own.
  static var described: Set<Conformance> { [.equatable, .hashable, .customStringConvertible] }
}

extension CellType {
  /// The type of the cell language whose values are `type`'s.
  convenience init<T: CellValue>(
    _ name: String, _ type: T.Type, _ conformances: Set<Conformance> = .plain,
    literals: Set<Nominal.Literal> = []
  ) {
    self.init(Nominal(name, type, conformances: conformances, literals: literals))
  }
}

extension Vocabulary {
  /// Makes one of Swift's own types known to cells by its name.
  ///
  /// - Parameter summary: what its values are.
  func type<T: CellValue>(_: T.Type, _ summary: String) {
    guard let nominal = T.cellType.nominal else { preconditionFailure("a type of the vocabulary has a name") }
    nominal.summary = summary
    add(nominal)
  }
}
