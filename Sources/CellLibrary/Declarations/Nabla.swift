// swift-format-ignore-file
// Written from the public declarations of the Swift API by DeclarationTests, which says how; not to be edited.

package import CellLanguage
package import Nabla

extension Conventions: CellValue, Declared {
  package static let cellType = CellType("Conventions", Conventions.self, [])

  static func declare(_ members: Members<Conventions>) {
    members.shared("indexBase", \.indexBase) { $0.indexBase = $1 }
    members.shared("factorOrder", \.factorOrder) { $0.factorOrder = $1 }
    members.shared("residual", \.residual) { $0.residual = $1 }
  }
}

extension Conventions.IndexBase: CellValue, Declared {
  package static let cellType = CellType("Conventions.IndexBase", Conventions.IndexBase.self, [.equatable, .hashable])

  static func declare(_ members: Members<Conventions.IndexBase>) {
    members.cases([("zero", .zero), ("one", .one)])
  }
}

extension Conventions.Residual: CellValue, Declared {
  package static let cellType = CellType("Conventions.Residual", Conventions.Residual.self, [.equatable, .hashable])

  static func declare(_ members: Members<Conventions.Residual>) {
    members.cases([("outputMinusTarget", .outputMinusTarget), ("targetMinusOutput", .targetMinusOutput), ("bothSteps", .bothSteps)])
  }
}

extension Conventions.Letters: CellValue, Declared {
  package static let cellType = CellType("Conventions.Letters", Conventions.Letters.self, [.equatable, .hashable])

  static func declare(_ members: Members<Conventions.Letters>) {
    members.property("destination", \.destination) { $0.destination = $1 }
    members.property("source", \.source) { $0.source = $1 }
    members.property("example", \.example) { $0.example = $1 }
  }
}

extension Activation.Curve: CellValue, Declared {
  package static let cellType = CellType("Activation.Curve", Activation.Curve.self, [.equatable, .hashable])

  static func declare(_ members: Members<Activation.Curve>) {
    members.cases([("value", .value), ("derivative", .derivative)])
  }
}

extension Declarations {
  static let nabla: [Sentence] = [
    Sentence("Activation", "symbol: String", "The symbol in formulas, such as `σ`."),
    Sentence("Network", "chainRule(for: Parameter, at: Example, order: ChainRule.Order? = nil) -> ChainRule", "The derivative of the cost with respect to one parameter, factor by factor along every path."),
    Sentence("ChainRule", "name: String", "The parameter as it is written in this network, such as `w1`."),
    Sentence("ChainRule", "sharedWith: String", "Whose derivative has the shared factors too, such as `w2`."),
    Sentence("ChainRule", "sharedProduct: String", "The symbol of the product of the shared factors, such as `δ⁽²⁾`."),
    Sentence("ChainRule.Path", "stations: [String]", "The neurons on the way, from the parameter's to an output's, such as `z1`, `a1`, `z2`, `a2` and `C`."),
    Sentence("ChainRule.Factor", "name: String", "Such as `∂a2/∂z2`."),
    Sentence("ChainRule.Factor", "formula: String", "Such as `σ′(z2)`."),
    Sentence("Paths.Path", "stations: [String]", "The names on the way, both ends included."),
    Sentence(nil, "check(_: Double, equals: Double, within: Double, _: String)", "Claims that two numbers are equal but for `tolerance`, and shows the verdict."),
    Sentence(nil, "check(_: Vector, equals: Vector, within: Double, _: String)", "Claims that two vectors are equal but for `tolerance` in every entry, and shows the verdict."),
    Sentence(nil, "check(_: Matrix, equals: Matrix, within: Double, _: String)", "Claims that two matrices are equal but for `tolerance` in every entry, and shows the verdict."),
    Sentence(nil, "check(_: Bool, _: String)", "Claims that a condition holds, and shows the verdict."),
    Sentence(nil, "Conventions", "How quantities are written; nothing here changes a number."),
    Sentence(nil, "Conventions.IndexBase", "From which number neurons are counted in names; the API itself counts from 0."),
    Sentence("Conventions.IndexBase", "static zero: Conventions.IndexBase", "As the API itself counts."),
    Sentence("Conventions.IndexBase", "static one: Conventions.IndexBase", "As most books count."),
    Sentence(nil, "Conventions.Residual", "How the difference between output and target is written in derivatives of squared costs."),
    Sentence("Conventions.Residual", "static outputMinusTarget: Conventions.Residual", "a − y."),
    Sentence("Conventions.Residual", "static targetMinusOutput: Conventions.Residual", "−(y − a)."),
    Sentence("Conventions.Residual", "static bothSteps: Conventions.Residual", "−(y − a) = a − y: both steps."),
    Sentence(nil, "Conventions.Letters", "The letters that stand for indices in formulas."),
    Sentence("Conventions.Letters", "destination: String { get set }", "The neuron that a weight leads to."),
    Sentence("Conventions.Letters", "source: String { get set }", "The neuron that a weight comes from."),
    Sentence("Conventions.Letters", "example: String { get set }", "One example among many."),
    Sentence("Conventions.Letters", "Conventions.Letters(destination: String = \"j\", source: String = \"k\", example: String = \"i\")", "The given letters; `j`, `k` and `i` where none are given."),
    Sentence("Conventions", "indexBase: Conventions.IndexBase { get set }", "From which number neurons are counted in names such as `w₀₁⁽²⁾`."),
    Sentence("Conventions", "factorOrder: ChainRule.Order { get set }", "The order of the factors of a chain rule that is not told otherwise."),
    Sentence("Conventions", "residual: Conventions.Residual { get set }", "How the difference between output and target is written."),
    Sentence("Conventions", "letters: Conventions.Letters { get set }", "The letters of indices, which must differ from one another."),
    Sentence("Cost", "formula: String", "The formula for one example, such as `½Σ(a−y)²`."),
    Sentence("Cost", "description: String", "The text that interpolation and `print` use."),
    Sentence("Reduction", "formula: String", "The formula before a cost, such as `(1/N)Σᵢ`, with the letter that the conventions in force have for an example."),
    Sentence(nil, "diagram(_: Network, at: Example? = nil, marking: Parameter? = nil) -> Drawing", "The neurons of a network in columns, with their activations where an example is given."),
    Sentence(nil, "diagram(_: Paths) -> Drawing", "Stations and edges of all paths as one picture, each edge with its derivative."),
    Sentence(nil, "numberLines(_: Nudge) -> Drawing", "What a nudge moves, each variable on a line of its own; all lines have the same scale, so that lengths compare."),
    Sentence(nil, "figure(_: String, _: Line = \"\", _: () -> Void)", "Shows what the closure shows as one figure, under a number and a caption; checks in it stand behind it."),
    Sentence("Parameter", "description: String", "The text that interpolation and `print` use."),
    Sentence("GradientCheck.Entry", "name: String", "The parameter as it is written in this network, such as `w1`."),
    Sentence("Nudge.Step", "variable: String", "Such as `z2`."),
    Sentence("FanOut.Term", "weightName: String", "Such as `w₁₀⁽²⁾`."),
    Sentence("FanOut.Term", "errorName: String", "Such as `δ₁⁽²⁾`."),
    Sentence("FanOut.Neuron", "name: String", "Such as `a₀⁽¹⁾`."),
    Sentence("Diagnosis", "firstNonFinite: String?", "Where the first number that is not finite appears, such as `z₀⁽²⁾ of example 3 is ∞`; nil where all are."),
    Sentence("Layers", "description: String", "The text that interpolation and `print` use."),
    Sentence("Dual", "description: String", "The text that interpolation and `print` use."),
    Sentence("GradientMethod", "name: String", "The name in words, such as `dual numbers`."),
    Sentence("PlantedBug", "name: String", "The mistake in words, such as `the transpose missing in BP2`."),
    Sentence("OperationCount.Model", "name: String", "The name in words."),
    Sentence(nil, "Activation.Curve", "What of an activation is drawn."),
    Sentence("Activation.Curve", "static value: Activation.Curve", "σ(z)."),
    Sentence("Activation.Curve", "static derivative: Activation.Curve", "σ′(z)."),
    Sentence(nil, "plot(_: Activation, _: [Activation.Curve] = [.value, .derivative], over: ClosedRange<Double>, mark: Double? = nil) -> Plot", "An activation, its slope, or both, one panel above the other."),
    Sentence(nil, "plot(_: [Activation], _: [Activation.Curve] = [.value, .derivative], over: ClosedRange<Double>) -> Plot", "Several activations, or their slopes, on the same axes."),
    Sentence(nil, "plot(_: String, over: ClosedRange<Double>, _: (Double) -> Double) -> Plot", "A function of one number: `plot(\"x²\", over: -1...1) { x in x * x }`."),
    Sentence(nil, "plot(_: History, scale: Plot.Scale = .linear) -> Plot", "The cost over the epochs."),
    Sentence(nil, "histogram(_: [Double], bins: Int = 20, title: String = \"value\") -> Plot", "How many of the numbers fall into each of equal bins."),
    Sentence(nil, "scatter(_: Dataset) -> Plot", "The examples of two inputs as points, a sign for each class."),
    Sentence(nil, "decisionRegions(of: Network, on: Dataset) -> Plot", "What a network takes each place of the plane for, with the examples as points."),
    Sentence(nil, "plot(_: [Double], title: String = \"value\", along: String = \"step\", scale: Plot.Scale = .linear) -> Plot", "The numbers in order, over their index."),
    Sentence(nil, "plot(_: [String], _: [[Double]], title: String = \"value\", along: String = \"step\", scale: Plot.Scale = .linear) -> Plot", "Several series on the same axes, each in order over its index."),
    Sentence(nil, "plot(_: [String], over: ClosedRange<Double>, _: (Double) -> [Double]) -> Plot", "Several functions of one number on the same axes: `plot([\"x²\", \"x³\"], over: -1...1) { x in [x * x, x * x * x] }`."),
    Sentence(nil, "decoder(_: Network, layer: Int? = nil) -> Table", "Every weight of a network with its row and column, where it leads to and where it comes from; of one layer, where one is given."),
    Sentence(nil, "decoder(_: Parameter) -> Line", "One weight or bias in a sentence: `w₀₂⁽¹⁾ leads into neuron 0 of layer 1 from neuron 2 of layer 0: row 0, column 2`."),
    Sentence(nil, "shapes(_: [Shape]) -> Line", "How shapes multiply: `[2×3]·[3×4] = [2×4]`, or where and why they do not."),
    Sentence(nil, "shapes(_: [[Int]]) -> Line", "The same for shapes given as numbers: `shapes([[2, 3], [3, 4]])`."),
    Sentence(nil, "grid(_: Matrix, rows: String, columns: String) -> MatrixGrid", "A Jacobian or another matrix under names: rows `f₀, f₁, …`, columns `x₀, x₁, …`; entries that are 0 are dots."),
    Sentence(nil, "table(_: [Line], _: [[Double]], digits: Int = 6) -> Table", "A table of numbers under headers."),
    Sentence(nil, "table(_: [Line], _: [[Int]]) -> Table", "A table of whole numbers under headers."),
    Sentence(nil, "table(_: [Line], _: [[Line]]) -> Table", "A table of lines under headers; columns of numbers stand on the right."),
    Sentence(nil, "table(_: [OperationCount]) -> Table", "A row for each network: its weights, each of which is one multiplication of a forward pass, its paths, the multiplications of the long way and of backprop, and the forward passes that finite differences take."),
    Sentence(nil, "bars(_: [Line], _: [Double], scale: Plot.Scale = .linear) -> Table", "A row for each number with a bar beside it; bars of negative numbers are hatched."),
    Sentence(nil, "bars(_: Gradients) -> Table", "∂C/∂w and ∂C/∂b of every parameter with a bar beside it, in the order of ∇C; of more than 64 the first 64."),
    Sentence(nil, "bars(_: OperationCount, scale: Plot.Scale = .linear) -> Table", "The multiplications of each way to the gradient with a bar beside them."),
    Sentence(nil, "question(_: Line, hint: Line? = nil, _: () -> Line)", "Asks the reader something to be thought about; the closure gives the answer, which stays folded away."),
    Sentence(nil, "question(_: Line, choices: [Line], answer: Int, hint: Line? = nil, _: () -> Line)", "Asks the reader to choose; the closure gives the reasons, which stay folded away with the right answer."),
    Sentence(nil, "question(_: Line, order: [Line], hint: Line? = nil, _: () -> Line)", "Asks the reader to put pieces in order, such as the factors of a chain rule; the pieces are shown in another order."),
    Sentence(nil, "predict(_: Line, equals: Double, within: Double? = nil, hint: Line? = nil)", "Asks the reader for a number before it is shown; half a percent off is right where no tolerance is given."),
    Sentence(nil, "predict(_: Line, equals: Int, hint: Line? = nil)", "Asks the reader for a count before it is shown."),
    Sentence(nil, "predict(_: Line, equals: Shape, hint: Line? = nil)", "Asks the reader for the shape of a vector or matrix before it is shown."),
    Sentence("Trace.Step", "quantity: String", "Such as `δ⁽¹⁾`."),
    Sentence("Trace.Step", "formula: String", "Such as `(W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾)`."),
    Sentence("Trace.Operand", "formula: String", "Such as `σ′(z⁽¹⁾)`."),
    Sentence("ForwardTrace.Step", "quantity: String", "Such as `z⁽¹⁾`."),
    Sentence("ForwardTrace.Step", "formula: String", "Such as `W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾`."),
    Sentence("ForwardTrace.Step", "shapes: String", "The sizes of what goes in and what comes out, such as `4×3 · 3 + 4 = 4`."),
    Sentence("ForwardTrace", "formula: String", "The whole network in one formula, inside out: `σ(W⁽²⁾σ(W⁽¹⁾x + b⁽¹⁾) + b⁽²⁾)`."),
    Sentence(nil, "tree(_: Network, at: Example? = nil) -> Drawing", "What the cost depends on, from the cost down to the input: with numbers, where an example is given."),
    Sentence(nil, "tree(_: Value) -> Drawing", "What a value was made from, with the derivative along each branch; what is used twice is spelled once."),
  ]
}
