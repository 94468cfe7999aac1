import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addPasses(to vocabulary: Vocabulary) {
    vocabulary.type(Example.self)
    vocabulary.initializer("init(x:y:)") {
      (x: Vector, y: Vector) in
      Example(x: x, y: y)
    }
    vocabulary.type(ForwardPass.self)
    vocabulary.method("forward(_:)", charge: forward) {
      (net: Network, x: Vector) in try net.forwardOrThrow(x)
    }
    vocabulary.method("callAsFunction(_:)", charge: forward) {
      (net: Network, x: Vector) in
      try net.callAsFunctionOrThrow(x)
    }
    vocabulary.method(
      "callAsFunction(_:)",
      charge: { (net: Network, inputs: Matrix) in batch(net, rows: inputs.rows, forwardOnly: true) }
    ) { (net: Network, inputs: Matrix) in try net.callAsFunctionOrThrow(inputs) }
    vocabulary.method("cost(at:)", charge: { forward($0, $1.x) }) {
      (net: Network, example: Example) in try net.costOrThrow(at: example)
    }
    addForwardTrace(to: vocabulary)
  }

  static func addGradients(to vocabulary: Vocabulary) {
    vocabulary.type(Gradients.self)
    vocabulary.method(
      "backward(_:target:)",
      charge: { (net: Network, _: ForwardPass, _: Vector) in gradients(net, .backprop) }
    ) { (net: Network, pass: ForwardPass, target: Vector) in try net.backwardOrThrow(pass, target: target) }
    vocabulary.method(
      "gradients(at:by:)",
      charge: { (net: Network, _: Example, method: GradientMethod) in gradients(net, method) }
    ) { (net: Network, example: Example, method: GradientMethod) in
      try net.checkDepth()
      return try net.gradientsOrThrow(at: example, by: method)
    }
    vocabulary.property("flattened", charge: entries, \Gradients.flattened)
    vocabulary.property("norm", charge: entries, \Gradients.norm)
    vocabulary.subscript(
      "subscript(_:)", { (g: Gradients, place: Parameter) in try g.subscriptOrThrow(place) })
    addMethods(to: vocabulary)
    addDatasetGradients(to: vocabulary)
  }

  private static func addForwardTrace(to vocabulary: Vocabulary) {
    vocabulary.type(ForwardTrace.self)
    vocabulary.property("trace", charge: { .numbers($0.L, 16) }, \ForwardPass.trace)
    vocabulary.type(ForwardTrace.Step.self)
  }

  private static func addMethods(to vocabulary: Vocabulary) {
    vocabulary.type(GradientMethod.self)
    vocabulary.staticMethod("finiteDifference(step:scheme:)", of: GradientMethod.self) {
      (step: Double, scheme: GradientMethod.Scheme) in
      GradientMethod.finiteDifference(step: step, scheme: scheme)
    }
    vocabulary.staticMethod("faultyBackprop(_:)", of: GradientMethod.self) { (bug: PlantedBug) in
      GradientMethod.faultyBackprop(bug)
    }
    vocabulary.type(GradientMethod.Scheme.self)
    vocabulary.type(PlantedBug.self)
  }

  private static func addDatasetGradients(to vocabulary: Vocabulary) {
    vocabulary.type(DatasetGradients.self)
    vocabulary.method(
      "gradients(over:reduction:averaging:)",
      charge: { (net: Network, data: Dataset, _: Reduction, _: DatasetGradients.Averaging) in
        batch(net, rows: data.count, forwardOnly: false)
      }
    ) { (net: Network, data: Dataset, reduction: Reduction, averaging: DatasetGradients.Averaging) in
      try net.gradientsOrThrow(over: data, reduction: reduction, averaging: averaging)
    }
    vocabulary.method(
      "cost(over:reduction:)",
      charge: { (net: Network, data: Dataset, _: Reduction) in batch(net, rows: data.count, forwardOnly: true)
      }
    ) { (net: Network, data: Dataset, reduction: Reduction) in
      try net.costOrThrow(over: data, reduction: reduction)
    }
    vocabulary.property("flattened", charge: entries, \DatasetGradients.flattened)
    vocabulary.property("norm", charge: entries, \DatasetGradients.norm)
    vocabulary.type(DatasetGradients.Averaging.self)
    vocabulary.type(Reduction.self)
  }

  private static func forward(_ net: Network, _: Vector) -> Charge {
    .work(net.workOfForward, elements: Charge.sum(Charge.product(2, net.neuronCount), 16))
  }

  private static func gradients(_ net: Network, _ method: GradientMethod) -> Charge {
    .work(net.work(of: method), elements: net.gradientSize)
  }

  /// A pass of many examples at once, with its buffers.
  private static func batch(_ net: Network, rows: Int, forwardOnly: Bool) -> Charge {
    let buffers = Charge.sum(Charge.product(3, net.parameterCount), Charge.product(4, rows, net.neuronCount))
    return .work(Charge.product(forwardOnly ? 1 : 3, rows, net.workOfForward), elements: buffers)
  }

  private static func entries(_ g: Gradients) -> Charge { Charge(elements: size(g.dW, g.db)) }
  private static func entries(_ g: DatasetGradients) -> Charge { Charge(elements: size(g.dW, g.db)) }

  private static func size(_ dW: Layers<Matrix>, _ db: Layers<Vector>) -> Int {
    dW.reduce(4) { $0 + $1.rows * $1.columns } + db.reduce(0) { $0 + $1.count }
  }
}

extension Network {
  /// The neurons of all layers, the input too.
  var neuronCount: Int { sizes.reduce(0, +) }

  /// Numbers in the gradients of one example, with its pass.
  var gradientSize: Int {
    Charge.sum(parameterCount, Charge.product(6, neuronCount), Charge.product(64, L))
  }

  /// A walk along paths goes one call deeper for every layer.
  ///
  /// - Throws: ``CallError`` where the network has more layers than the stack has room for.
  func checkDepth() throws {
    guard L <= 5_000 else {
      throw CallError("paths through \(L) layers are too long to follow; 5000 can be", kind: .limit)
    }
  }
}
