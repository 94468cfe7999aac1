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
    vocabulary.type(ChainRule.self)
    vocabulary.method(
      "chainRule(for:at:order:)",
      charge: { (net: Network, place: Parameter, _: Example, _: ChainRule.Order?) in
        walk(net, from: place.layer)
      }
    ) { (net: Network, place: Parameter, example: Example, order: ChainRule.Order?) in
      try net.checkDepth()
      return try net.chainRuleOrThrow(for: place, at: example, order: order ?? conventions.factorOrder)
    }
    vocabulary.type(ChainRule.Order.self)
    vocabulary.type(ChainRule.Factor.self)
    vocabulary.type(ChainRule.Path.self)
  }

  private static func addPaths(to vocabulary: Vocabulary) {
    vocabulary.type(Paths.self)
    vocabulary.function(
      "paths(from:to:)",
      charge: { (x: Value, y: Value) in
        let work = y.workOfPaths(from: x)
        return .work(work.steps, elements: Charge.product(work.stations, 4))
      }
    ) { (x: Value, y: Value) in try pathsOrThrow(from: x, to: y) }
    vocabulary.method(
      "paths(from:at:)",
      charge: { (net: Network, start: Quantity, _: Example) in walk(net, from: start.layer) }
    ) { (net: Network, start: Quantity, example: Example) in
      try net.checkDepth()
      return try net.pathsOrThrow(from: start, at: example)
    }
    vocabulary.type(Paths.Path.self)
    vocabulary.type(Quantity.self)
    vocabulary.staticMethod("a(layer:at:)", of: Quantity.self) {
      (layer: Int, at: Int) in Quantity.a(layer: layer, at: at)
    }
    vocabulary.staticMethod("z(layer:at:)", of: Quantity.self) {
      (layer: Int, at: Int) in Quantity.z(layer: layer, at: at)
    }
  }

  private static func addNudge(to vocabulary: Vocabulary) {
    vocabulary.type(Nudge.self)
    vocabulary.method(
      "nudge(_:by:at:)",
      charge: { (net: Network, _: Parameter, _: Double, _: Example) in
        .work(
          Charge.product(8, net.workOfForward),
          elements: Charge.sum(Charge.product(2, net.gradientSize), Charge.product(24, net.neuronCount)))
      }
    ) { (net: Network, place: Parameter, amount: Double, example: Example) in
      try net.nudgeOrThrow(place, by: amount, at: example)
    }
    vocabulary.type(Nudge.Step.self)
  }

  private static func addFanOut(to vocabulary: Vocabulary) {
    vocabulary.type(FanOut.self)
    vocabulary.method(
      "fanOut(layer:at:)",
      charge: { (net: Network, _: Int, _: Example) in
        .work(Charge.product(4, net.workOfForward), elements: Charge.product(8, net.gradientSize))
      }
    ) { (net: Network, layer: Int, example: Example) in try net.fanOutOrThrow(layer: layer, at: example) }
    vocabulary.type(FanOut.Neuron.self)
    vocabulary.type(FanOut.Term.self)
  }

  private static func addTrace(to vocabulary: Vocabulary) {
    vocabulary.type(Trace.self)
    vocabulary.method(
      "trace(at:)",
      charge: { (net: Network, _: Example) in
        .work(Charge.product(4, net.workOfForward), elements: Charge.product(2, net.gradientSize))
      }
    ) { (net: Network, example: Example) in try net.traceOrThrow(at: example) }
    vocabulary.type(Trace.Step.self)
    vocabulary.type(Trace.Step.Equation.self)
    vocabulary.property("rawValue", summary: "The name as text.") { (equation: Trace.Step.Equation) in
      equation.rawValue
    }
    vocabulary.type(Trace.Step.Result.self)
    vocabulary.type(Trace.Operand.self)
  }

  private static func addCounts(to vocabulary: Vocabulary) {
    vocabulary.type(OperationCount.self)
    vocabulary.function(
      "operationCount(_:)", charge: { (net: Network) in Charge(operations: Charge.product(net.L, net.L)) }
    ) { (net: Network) in try operationCountOrThrow(sizes: Array(net.sizes)) }
    vocabulary.function(
      "operationCount(sizes:)",
      charge: { (sizes: [Int]) in Charge(operations: Charge.product(sizes.count, sizes.count)) }
    ) { (sizes: [Int]) in try operationCountOrThrow(sizes: sizes) }
    vocabulary.method("multiplications(_:)") {
      (count: OperationCount, model: OperationCount.Model) in count.multiplications(model)
    }
    vocabulary.method("additions(_:)") {
      (count: OperationCount, model: OperationCount.Model) in count.additions(model)
    }
    vocabulary.type(OperationCount.Model.self)
  }
}
