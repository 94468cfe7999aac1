/// What the Swift API has and cells have not, each with its reason.
enum Unbound {
  /// Whole types with all their members, by reason.
  static let types: [(reason: String, names: Set<String>)] = [
    ("a mistake stands at its call, in words; cells catch no error of the engine", ["EngineError"]),
    (
      "figures are made by functions of the vocabulary, not part by part",
      [
        "DisplayItem", "Tree", "Diagram", "NumberLines", "Explanation", "Number", "Inline", "Question",
        "Figure", "MatrixGrid", "CheckResult", "Line.StringInterpolation",
      ]
    ),
    (
      "where results go is decided by whoever runs the lesson",
      ["Output", "TerminalOutput", "DataFolder"]
    ),
    ("the language knows the builder of layers", ["LayerBuilder"]),
    ("formulas are written by what is shown; cells have their text", ["Formula"]),
    (
      "kinds of quantities and places are for those who write them; cells have their names",
      ["Quantity.Kind", "Paths.Station", "Diagnosis.NonFinite"]
    ),
  ]

  /// Single members and functions, by their names, with labels where there are any.
  static let declarations: [(reason: String, names: Set<String>)] = [
    (
      "figures are made by functions of the vocabulary, not part by part",
      [
        "Drawing.tree(_:)", "Drawing.diagram(_:)", "Drawing.numberLines(_:)", "Line.inlines",
        "Line.Line(_: [Inline] = [])", "Plot.panels", "Plot.horizontal", "Plot.horizontalLabel", "Plot.mark",
        "Plot.Point.x", "Plot.Point.y", "Plot.Curve.name", "Plot.Curve.points", "Plot.Panel.title",
        "Plot.Panel.curves", "Plot.Panel.vertical", "Plot.Panel.scale", "Plot.Mark.x", "Plot.Mark.reading",
        "Table.columns", "Table.rows", "Table.Column.header", "Table.Column.alignment",
      ]
    ),
    (
      "kinds of quantities and places are for those who write them; cells have their names",
      [
        "Paths.Path.places", "Diagnosis.nonFinite", "Quantity.kind", "Quantity.referenceKey",
        "Activation.referenceKey", "Quantity.all(_:layer:)", "Quantity.name(isInChain:)",
        "Quantity.w(layer:to:from:)",
        "Quantity.b(layer:at:)",
        "Quantity.delta(layer:at:)", "Quantity.dA(layer:at:)", "Quantity.dW(layer:to:from:)",
        "Quantity.db(layer:at:)", "Quantity.y(at:)", "Line.marked", "Line.Line(_: Formula)",
      ]
    ),
    (
      "cells call the one that knows the conventions in force",
      ["Network.chainRule(for: Parameter, at: Example, order: ChainRule.Order) -> ChainRule"]
    ),
    (
      "a result is read by its properties `vector` and `matrix`",
      ["Trace.Step.Result.vector(_:)", "Trace.Step.Result.matrix(_:)"]
    ),
    (
      "a lesson has one set of conventions, the variable `conventions`",
      ["Conventions.current", "Conventions.init(indexBase:)"]
    ),
    (
      "bound with what every collection has",
      ["Vector.startIndex", "Vector.endIndex", "Dataset.startIndex", "Dataset.endIndex"]
    ),
    (
      "the language shows any value, and writes any into a text",
      [
        "show(_:)", "DefaultStringInterpolation.appendInterpolation(_:digits:)",
      ]
    ),
    (
      "a lesson uses as many threads as there are",
      [
        "Network.train(on:epochs:batch:optimizer:reduction:shuffleSeed:stopping:threads:)"
      ]
    ),
    (
      "the language has the functions of numbers",
      Set(
        ["exp", "log", "sqrt", "sin", "cos", "tanh"].map { $0 + "(_: Double) -> Double" }
          + ["pow(_: Double, _: Double) -> Double"])
    ),
  ]

  /// Members that every type has for Swift's sake.
  static let members: [(reason: String, names: Set<String>)] = [
    ("the language has `==` and hashing for every type that has them", ["==", "hash"]),
    ("the value itself is shown by `show`", ["displayItems"]),
    (
      "the language makes values from literals",
      ["init(arrayLiteral:)", "init(stringLiteral:)", "init(stringInterpolation:)"]
    ),
  ]

  static func contains(_ declaration: SwiftAPI.Declaration) -> Bool {
    let type = declaration.kind == .type ? declaration.signature : declaration.owner ?? ""
    return types.contains { $0.names.contains { type == $0 || type.hasPrefix($0 + ".") } }
      || declarations.contains { $0.names.contains { matches(declaration, $0) } }
      || members.contains {
        $0.names.contains(declaration.name) || $0.names.contains(declaration.fullName ?? "")
      }
  }

  /// Whether a name of the list ``declarations`` is the declaration's.
  static func matches(_ declaration: SwiftAPI.Declaration, _ name: String) -> Bool {
    let prefix = declaration.owner.map { $0 + "." } ?? ""
    return name == prefix + (declaration.fullName ?? declaration.name)
      || name == prefix + declaration.signature
  }
}
