import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addExplanations(to vocabulary: Vocabulary) {
    addChainRule(to: vocabulary)
    addPaths(to: vocabulary)
    addFanOut(to: vocabulary)
    addNudge(to: vocabulary)
    addTrace(to: vocabulary)
    addCounts(to: vocabulary)
  }

  /// Paths from a layer to the cost, each with its factors and their names.
  private static func walk(_ net: Network, from ℓ: Int) -> Charge {
    let (count, length) = net.paths(from: ℓ)
    let factors = Charge.product(min(count, 10_000), length)
    return .work(
      Charge.sum(Charge.product(factors, length), Charge.product(3, net.workOfForward)),
      elements: Charge.sum(net.gradientSize, Charge.product(factors, 24)))
  }

  private static func addChainRule(to vocabulary: Vocabulary) {
    vocabulary.type(ChainRule.self, "One derivative taken the long way: along every path, factor by factor.")
    vocabulary.method(
      "chainRule(for:at:order:)", "The derivative for one parameter, factor by factor along every path.",
      defaults: [2: Default(ChainRule.Order?.none, "nil")],
      charge: { (net: Network, place: Parameter, _: Example, _: ChainRule.Order?) in
        walk(net, from: place.layer)
      }
    ) { (net: Network, place: Parameter, example: Example, order: ChainRule.Order?) in
      try net.checkDepth()
      return try net.chainRuleOrThrow(for: place, at: example, order: order ?? conventions.factorOrder)
    }
    vocabulary.property("parameter", "Which weight or bias.") { (chain: ChainRule) in chain.parameter }
    vocabulary.property("name", "The parameter as it is written.") { (chain: ChainRule) in chain.name }
    vocabulary.property("paths", "One for each way to the cost.") { (chain: ChainRule) in chain.paths }
    vocabulary.property("order", "In which order the factors stand.") { (chain: ChainRule) in chain.order }
    vocabulary.property("cost", "The cost function.") { (chain: ChainRule) in chain.cost }
    vocabulary.property("sharedWith", "Whose derivative has the shared factors too.") { (chain: ChainRule) in
      chain.sharedWith
    }
    vocabulary.property("sharedProduct", "The symbol of the product of the shared factors.") {
      (chain: ChainRule) in
      chain.sharedProduct
    }
    vocabulary.property("value", "The derivative: the sum over the paths.") { (chain: ChainRule) in
      chain.value
    }
    vocabulary.property("factors", "The factors of the first path.") { (chain: ChainRule) in chain.factors }
    vocabulary.type(ChainRule.Order.self, "In which order factors are written and multiplied.")
    vocabulary.enumeration(
      ChainRule.Order.self,
      [
        ("lossFirst", .lossFirst, "From the cost to the parameter."),
        ("localFirst", .localFirst, "From the parameter to the cost."),
      ])
    vocabulary.type(ChainRule.Factor.self, "One local derivative.")
    vocabulary.property("name", "Such as ∂a2/∂z2.") { (factor: ChainRule.Factor) in factor.name }
    vocabulary.property("formula", "Such as σ′(z2).") { (factor: ChainRule.Factor) in factor.formula }
    vocabulary.property("value", "The number.") { (factor: ChainRule.Factor) in factor.value }
    vocabulary.property("isShared", "Whether the derivative of `sharedWith` has it too.") {
      (factor: ChainRule.Factor) in
      factor.isShared
    }
    vocabulary.type(ChainRule.Path.self, "The factors along one way from the cost to the parameter.")
    vocabulary.property("factors", "The factors, in the order asked for.") { (path: ChainRule.Path) in
      path.factors
    }
    vocabulary.property("stations", "The neurons on the way.") { (path: ChainRule.Path) in path.stations }
    vocabulary.property("runningProducts", "The product of the factors up to each of them.") {
      (path: ChainRule.Path) in path.runningProducts
    }
    vocabulary.property("product", "The product of all factors.") { (path: ChainRule.Path) in path.product }
  }

  private static func addPaths(to vocabulary: Vocabulary) {
    vocabulary.type(Paths.self, "Every way from one value to another, with the derivative along each.")
    vocabulary.function(
      "paths(from:to:)", "Every path between two values; multiply along a path, add over paths.",
      charge: { (x: Value, y: Value) in
        let work = y.workOfPaths(from: x)
        return .work(work.steps, elements: Charge.product(work.stations, 4))
      }
    ) { (x: Value, y: Value) in try pathsOrThrow(from: x, to: y) }
    vocabulary.method(
      "paths(from:at:)", "Every path from one neuron to the cost, with the derivative along each.",
      charge: { (net: Network, start: Quantity, _: Example) in walk(net, from: start.layer) }
    ) { (net: Network, start: Quantity, example: Example) in
      try net.checkDepth()
      return try net.pathsOrThrow(from: start, at: example)
    }
    vocabulary.property("paths", "The paths.") { (paths: Paths) in paths.paths }
    vocabulary.property("total", "The sum over the paths: the derivative.") { (paths: Paths) in paths.total }
    vocabulary.type(Paths.Path.self, "One way, with its stations.")
    vocabulary.property("stations", "The names on the way, both ends included.") { (path: Paths.Path) in
      path.stations
    }
    vocabulary.property("edges", "The derivative of each station with respect to the one before.") {
      (path: Paths.Path) in path.edges
    }
    vocabulary.property("product", "The product of the edges.") { (path: Paths.Path) in path.product }
    vocabulary.type(Quantity.self, "Something that a network computes with, such as one neuron's z or a.")
    vocabulary.staticMethod(
      "a(layer:at:)", of: Quantity.self, "The activation of a neuron; layer 0 is the input."
    ) {
      (layer: Int, at: Int) in Quantity.a(layer: layer, at: at)
    }
    vocabulary.staticMethod("z(layer:at:)", of: Quantity.self, "The weighted input of a neuron.") {
      (layer: Int, at: Int) in Quantity.z(layer: layer, at: at)
    }
    vocabulary.property("layer", "The number of the layer.") { (quantity: Quantity) in quantity.layer }
    vocabulary.property("neuron", "The neuron, from 0; nil for all of a layer.") { (quantity: Quantity) in
      quantity.neuron
    }
  }

  private static func addNudge(to vocabulary: Vocabulary) {
    vocabulary.type(Nudge.self, "What becomes of a small change of one parameter on its way to the cost.")
    vocabulary.method(
      "nudge(_:by:at:)", "Moves one parameter a little and follows the change to the cost.",
      charge: { (net: Network, _: Parameter, _: Double, _: Example) in
        .work(
          Charge.product(8, net.workOfForward),
          elements: Charge.sum(Charge.product(2, net.gradientSize), Charge.product(24, net.neuronCount)))
      }
    ) { (net: Network, place: Parameter, amount: Double, example: Example) in
      try net.nudgeOrThrow(place, by: amount, at: example)
    }
    vocabulary.property("parameter", "Which weight or bias.") { (nudge: Nudge) in nudge.parameter }
    vocabulary.property("amount", "How much it was moved.") { (nudge: Nudge) in nudge.amount }
    vocabulary.property("steps", "What changed, from the parameter to the cost.") { (nudge: Nudge) in
      nudge.steps
    }
    vocabulary.property("cost", "The cost function.") { (nudge: Nudge) in nudge.cost }
    vocabulary.property("derivative", "∂C/∂parameter, which the ratio tends to.") { (nudge: Nudge) in
      nudge.derivative
    }
    vocabulary.property("ratio", "ΔC divided by the change of the parameter.") { (nudge: Nudge) in nudge.ratio
    }
    vocabulary.type(Nudge.Step.self, "One variable that the change reaches.")
    vocabulary.property("variable", "Such as z2.") { (step: Nudge.Step) in step.variable }
    vocabulary.property("before", "The number before the nudge.") { (step: Nudge.Step) in step.before }
    vocabulary.property("after", "The number after the nudge.") { (step: Nudge.Step) in step.after }
    vocabulary.property("ratio", "Its change over the change that caused it, or nil.") { (step: Nudge.Step) in
      step.ratio
    }
    vocabulary.property("change", "after − before.") { (step: Nudge.Step) in step.change }
  }

  private static func addFanOut(to vocabulary: Vocabulary) {
    vocabulary.type(FanOut.self, "How the errors of a layer reach each neuron of the layer before.")
    vocabulary.method(
      "fanOut(layer:at:)", "What each neuron of a layer gets back from the neurons that it feeds.",
      charge: { (net: Network, _: Int, _: Example) in
        .work(Charge.product(4, net.workOfForward), elements: Charge.product(8, net.gradientSize))
      }
    ) { (net: Network, layer: Int, example: Example) in try net.fanOutOrThrow(layer: layer, at: example) }
    vocabulary.property("layer", "The layer.") { (fan: FanOut) in fan.layer }
    vocabulary.property("neurons", "From neuron 0 on.") { (fan: FanOut) in fan.neurons }
    vocabulary.property("cost", "The cost function.") { (fan: FanOut) in fan.cost }
    vocabulary.type(FanOut.Neuron.self, "One neuron with its sum.")
    vocabulary.property("name", "Such as a₀⁽¹⁾.") { (neuron: FanOut.Neuron) in neuron.name }
    vocabulary.property("terms", "One term for each neuron of the next layer.") { (neuron: FanOut.Neuron) in
      neuron.terms
    }
    vocabulary.property("sum", "∂C/∂a of the neuron.") { (neuron: FanOut.Neuron) in neuron.sum }
    vocabulary.type(FanOut.Term.self, "A weight times the error of the neuron that it leads to.")
    vocabulary.property("weightName", "Such as w₁₀⁽²⁾.") { (term: FanOut.Term) in term.weightName }
    vocabulary.property("errorName", "Such as δ₁⁽²⁾.") { (term: FanOut.Term) in term.errorName }
    vocabulary.property("weight", "The weight.") { (term: FanOut.Term) in term.weight }
    vocabulary.property("error", "The error.") { (term: FanOut.Term) in term.error }
    vocabulary.property("product", "weight · error.") { (term: FanOut.Term) in term.product }
  }

  private static func addTrace(to vocabulary: Vocabulary) {
    vocabulary.type(Trace.self, "The backward pass equation by equation.")
    vocabulary.method(
      "trace(at:)", "The backward pass step by step, in the order in which it is computed.",
      charge: { (net: Network, _: Example) in
        .work(Charge.product(4, net.workOfForward), elements: Charge.product(2, net.gradientSize))
      }
    ) { (net: Network, example: Example) in try net.traceOrThrow(at: example) }
    vocabulary.property("steps", "The equations, in order.") { (trace: Trace) in trace.steps }
    vocabulary.property("gradients", "What the steps add up to.") { (trace: Trace) in trace.gradients }
    vocabulary.type(Trace.Step.self, "One of the four equations, applied to one layer.")
    vocabulary.property("equation", "Which of the four.") { (step: Trace.Step) in step.equation }
    vocabulary.property("layer", "The layer.") { (step: Trace.Step) in step.layer }
    vocabulary.property("quantity", "Such as δ⁽¹⁾.") { (step: Trace.Step) in step.quantity }
    vocabulary.property("formula", "Such as (W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾).") { (step: Trace.Step) in step.formula }
    vocabulary.property("operands", "What stands left and right of the product sign.") { (step: Trace.Step) in
      step.operands
    }
    vocabulary.property("result", "A vector, or for BP4 a matrix.") { (step: Trace.Step) in step.result }
    vocabulary.type(Trace.Step.Equation.self, "One of the four equations.")
    vocabulary.enumeration(
      Trace.Step.Equation.self,
      [
        ("BP1", .BP1, "The error of the last layer."), ("BP2", .BP2, "The error of another layer."),
        ("BP3", .BP3, "The gradient of the biases."), ("BP4", .BP4, "The gradient of the weights."),
      ])
    vocabulary.property("rawValue", "The name as text.") { (equation: Trace.Step.Equation) in
      equation.rawValue
    }
    vocabulary.type(Trace.Step.Result.self, "A vector, or for BP4 a matrix.")
    vocabulary.property("vector", "The vector, or nil.") { (result: Trace.Step.Result) in result.vector }
    vocabulary.property("matrix", "The matrix, or nil.") { (result: Trace.Step.Result) in result.matrix }
    vocabulary.type(Trace.Operand.self, "A vector that an equation uses, with its formula.")
    vocabulary.property("formula", "Such as σ′(z⁽¹⁾).") { (operand: Trace.Operand) in operand.formula }
    vocabulary.property("value", "The vector.") { (operand: Trace.Operand) in operand.value }
  }

  private static func addCounts(to vocabulary: Vocabulary) {
    vocabulary.type(
      OperationCount.self, "How much work every weight's derivative takes, under named models of cost.")
    vocabulary.function(
      "operationCount(_:)", "Counts the work of finding every weight's derivative in a network.",
      charge: { (net: Network) in Charge(operations: Charge.product(net.L, net.L)) }
    ) { (net: Network) in try operationCountOrThrow(sizes: Array(net.sizes)) }
    vocabulary.function(
      "operationCount(sizes:)", "The same for dense layers of the given sizes, the input first.",
      charge: { (sizes: [Int]) in Charge(operations: Charge.product(sizes.count, sizes.count)) }
    ) { (sizes: [Int]) in try operationCountOrThrow(sizes: sizes) }
    vocabulary.property("sizes", "The number of neurons in each layer.") { (count: OperationCount) in
      count.sizes
    }
    vocabulary.property("name", "The sizes in one word: 784-30-10.") { (count: OperationCount) in count.name }
    vocabulary.property("weights", "The number of weights.") { (count: OperationCount) in count.weights }
    vocabulary.property("parameters", "Weights and biases.") { (count: OperationCount) in count.parameters }
    vocabulary.property("paths", "The ways from the cost to a weight, over all weights.") {
      (count: OperationCount) in
      count.paths
    }
    vocabulary.property("passes", "The forward passes that finite differences take.") {
      (count: OperationCount) in
      count.passes
    }
    vocabulary.method("multiplications(_:)", "Multiplications of two factors.") {
      (count: OperationCount, model: OperationCount.Model) in count.multiplications(model)
    }
    vocabulary.method("additions(_:)", "Additions, where the model counts them.") {
      (count: OperationCount, model: OperationCount.Model) in count.additions(model)
    }
    vocabulary.type(OperationCount.Model.self, "A way to the gradient whose work is counted.")
    vocabulary.enumeration(
      OperationCount.Model.self,
      [
        ("pathByPath", .pathByPath, "Every path of every weight is multiplied out afresh."),
        ("weightByWeight", .weightByWeight, "For every weight the errors are carried back afresh."),
        ("backprop", .backprop, "The four equations: every error is found once."),
        ("forward", .forward, "One forward pass, for comparison."),
        ("finiteDifferences", .finiteDifferences, "A forward pass for each parameter and one more."),
      ])
    vocabulary.allCases(of: OperationCount.Model.self)
    vocabulary.property("name", "The name in words.") { (model: OperationCount.Model) in model.name }
  }
}
