/// What the explainer says about expressions of one kind.
protocol ExplainerPart: AnyObject {
  var explainer: MistakeExplainer { get }
}

extension ExplainerPart {
  var table: SymbolTable { explainer.table }
  var types: TypeResolver { explainer.types }
  var lookup: NameLookup { explainer.lookup }
  var reader: any ExpressionReading { explainer.reader }
  var log: MistakeLog { explainer.log }

  func diagnose(_ expression: Expression, _ expected: CellType?) { explainer.diagnose(expression, expected) }

  @discardableResult
  func explainPart(_ expression: Expression, _ expected: CellType? = nil) -> Bool {
    explainer.explainPart(expression, expected)
  }

  func needsOutside(_ expression: Expression) -> Bool { explainer.needsOutside(expression) }

  func reportMismatch(_ expression: Expression, _ found: CellType, _ expected: CellType) {
    explainer.reportMismatch(expression, found, expected)
  }
}
