import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addPasses(to vocabulary: Vocabulary) {
    vocabulary.type(Example.self, "One input x with the target y that is wanted for it.")
    vocabulary.initializer("init(x:y:)", "An input and the output that is wanted for it.") {
      (x: Vector, y: Vector) in
      Example(x: x, y: y)
    }
    vocabulary.property(
      "x", "The input.", { (example: Example) in example.x },
      set: { (example: inout Example, x: Vector) in example.x = x })
    vocabulary.property(
      "y", "The target.", { (example: Example) in example.y },
      set: { (example: inout Example, y: Vector) in example.y = y })
    vocabulary.type(ForwardPass.self, "Everything that one trip from the input to the output computes.")
    vocabulary.method("forward(_:)", "Carries x through all layers and keeps every z and a.", charge: forward)
    {
      (net: Network, x: Vector) in try net.forwardOrThrow(x)
    }
    vocabulary.method("callAsFunction(_:)", "The output for x.", charge: forward) {
      (net: Network, x: Vector) in
      try net.callAsFunctionOrThrow(x)
    }
    vocabulary.method(
      "callAsFunction(_:)", "The outputs for many inputs, one row for each.",
      charge: { (net: Network, inputs: Matrix) in batch(net, rows: inputs.rows, forwardOnly: true) }
    ) { (net: Network, inputs: Matrix) in try net.callAsFunctionOrThrow(inputs) }
    vocabulary.method("cost(at:)", "What one example costs.", charge: { forward($0, $1.x) }) {
      (net: Network, example: Example) in try net.costOrThrow(at: example)
    }
    vocabulary.property("z", "The weighted inputs, z[1...L].") { (pass: ForwardPass) in pass.z }
    vocabulary.property("a", "The activations, a[0...L].") { (pass: ForwardPass) in pass.a }
    vocabulary.property("activations", "The activation function of each layer.") { (pass: ForwardPass) in
      pass.activations
    }
    vocabulary.property("output", "a of the last layer.") { (pass: ForwardPass) in pass.output }
    vocabulary.property("L", "The number of the last layer.") { (pass: ForwardPass) in pass.L }
    addForwardTrace(to: vocabulary)
  }

  static func addGradients(to vocabulary: Vocabulary) {
    vocabulary.type(Gradients.self, "Everything that one trip from the cost back to the input computes.")
    vocabulary.method(
      "backward(_:target:)", "Carries the error back through all layers, by the four equations.",
      charge: { (net: Network, _: ForwardPass, _: Vector) in gradients(net, .backprop) }
    ) { (net: Network, pass: ForwardPass, target: Vector) in try net.backwardOrThrow(pass, target: target) }
    vocabulary.method(
      "gradients(at:by:)", "Every gradient at one example, by a route of choice.",
      defaults: [1: Default(GradientMethod.backprop, ".backprop")],
      charge: { (net: Network, _: Example, method: GradientMethod) in gradients(net, method) }
    ) { (net: Network, example: Example, method: GradientMethod) in
      try net.checkDepth()
      return try net.gradientsOrThrow(at: example, by: method)
    }
    vocabulary.property("delta", "The errors δ, delta[1...L].") { (g: Gradients) in g.delta }
    vocabulary.property("dA", "∂C/∂a, dA[0...L].") { (g: Gradients) in g.dA }
    vocabulary.property("dW", "∂C/∂W, dW[1...L].") { (g: Gradients) in g.dW }
    vocabulary.property("db", "∂C/∂b, db[1...L].") { (g: Gradients) in g.db }
    vocabulary.property("dX", "∂C/∂x.") { (g: Gradients) in g.dX }
    vocabulary.property("C", "The cost of the example.") { (g: Gradients) in g.C }
    vocabulary.property("cost", "The cost function that is differentiated.") { (g: Gradients) in g.cost }
    vocabulary.property("method", "How the gradients were found.") { (g: Gradients) in g.method }
    vocabulary.property("pass", "The forward pass that they belong to.") { (g: Gradients) in g.pass }
    vocabulary.property("flattened", "∇C in the order w, b of layer 1, 2, ….", charge: entries) {
      (g: Gradients) in
      g.flattened
    }
    vocabulary.property("norm", "‖∇C‖.", charge: entries) { (g: Gradients) in g.norm }
    vocabulary.subscript(
      "subscript(_:)", "The derivative with respect to one weight or bias.",
      { (g: Gradients, place: Parameter) in try g.subscriptOrThrow(place) })
    addMethods(to: vocabulary)
    addDatasetGradients(to: vocabulary)
  }

  private static func addForwardTrace(to vocabulary: Vocabulary) {
    vocabulary.type(ForwardTrace.self, "A forward pass step by step: z, then a, of each layer.")
    vocabulary.property(
      "trace", "The pass step by step: z, then a, of each layer.", charge: { .numbers($0.L, 16) }
    ) { (pass: ForwardPass) in pass.trace }
    vocabulary.property("steps", "Two for each layer.") { (trace: ForwardTrace) in trace.steps }
    vocabulary.property("x", "What goes in.") { (trace: ForwardTrace) in trace.x }
    vocabulary.property("formula", "The whole network in one formula, inside out.") { (trace: ForwardTrace) in
      trace.formula
    }
    vocabulary.type(ForwardTrace.Step.self, "One quantity of one layer.")
    vocabulary.property("number", "From 1.") { (step: ForwardTrace.Step) in step.number }
    vocabulary.property("layer", "The layer.") { (step: ForwardTrace.Step) in step.layer }
    vocabulary.property("quantity", "Such as z⁽¹⁾.") { (step: ForwardTrace.Step) in step.quantity }
    vocabulary.property("formula", "Such as W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾.") { (step: ForwardTrace.Step) in step.formula }
    vocabulary.property("shapes", "The sizes of what goes in and what comes out.") {
      (step: ForwardTrace.Step) in step.shapes
    }
    vocabulary.property("value", "What it comes to.") { (step: ForwardTrace.Step) in step.value }
  }

  private static func addMethods(to vocabulary: Vocabulary) {
    vocabulary.type(GradientMethod.self, "A route to the gradient; all agree.")
    let methods: [(String, String, GradientMethod)] = [
      ("backprop", "The four equations.", .backprop),
      ("chainRule", "The sum over all paths of the product along each.", .chainRule),
      ("dual", "One forward pass on dual numbers for each parameter.", .dual),
      ("complexStep", "One forward pass on complex numbers for each parameter.", .complexStep),
    ]
    for (name, summary, method) in methods {
      vocabulary.staticProperty(name, of: GradientMethod.self, summary, method)
    }
    vocabulary.staticMethod(
      "finiteDifference(step:scheme:)", of: GradientMethod.self, "Difference quotients.",
      defaults: [1: Default(GradientMethod.Scheme.central, ".central")]
    ) { (step: Double, scheme: GradientMethod.Scheme) in
      GradientMethod.finiteDifference(step: step, scheme: scheme)
    }
    vocabulary.staticMethod(
      "faultyBackprop(_:)", of: GradientMethod.self, "The four equations with a mistake in them."
    ) { (bug: PlantedBug) in GradientMethod.faultyBackprop(bug) }
    vocabulary.property("name", "The name in words.") { (method: GradientMethod) in method.name }
    vocabulary.type(GradientMethod.Scheme.self, "Which difference quotient.")
    vocabulary.enumeration(
      GradientMethod.Scheme.self,
      [
        ("central", .central, "(C(θ+h) − C(θ−h))/2h."), ("forward", .forward, "(C(θ+h) − C(θ))/h."),
        ("fivePoint", .fivePoint, "Four points and the fourth order."),
      ])
    vocabulary.type(PlantedBug.self, "A mistake that people make when they write backpropagation.")
    vocabulary.enumeration(
      PlantedBug.self,
      [
        ("missingTranspose", .missingTranspose, "BP2 without the transpose."),
        ("missingSlopeInBP1", .missingSlopeInBP1, "BP1 without σ′."),
        ("missingSlopeInBP2", .missingSlopeInBP2, "BP2 without σ′."),
        ("slopeAtActivation", .slopeAtActivation, "σ′(a) for σ′(z)."),
        ("wrongLayerInBP4", .wrongLayerInBP4, "BP4 with the layer's own a."),
        ("wrongSign", .wrongSign, "y − a for a − y."), ("factorTwo", .factorTwo, "∇ₐC doubled."),
      ])
    vocabulary.allCases(of: PlantedBug.self)
    vocabulary.property("name", "The name in words.") { (bug: PlantedBug) in bug.name }
  }

  private static func addDatasetGradients(to vocabulary: Vocabulary) {
    vocabulary.type(DatasetGradients.self, "The gradient of the cost of many examples.")
    vocabulary.method(
      "gradients(over:reduction:averaging:)", "The gradient of the cost of all examples.",
      defaults: [
        1: Default(Reduction.mean, ".mean"), 2: Default(DatasetGradients.Averaging.inTheCost, ".inTheCost"),
      ],
      charge: { (net: Network, data: Dataset, _: Reduction, _: DatasetGradients.Averaging) in
        batch(net, rows: data.count, forwardOnly: false)
      }
    ) { (net: Network, data: Dataset, reduction: Reduction, averaging: DatasetGradients.Averaging) in
      try net.gradientsOrThrow(over: data, reduction: reduction, averaging: averaging)
    }
    vocabulary.method(
      "cost(over:reduction:)", "The cost of all examples.", defaults: [1: Default(Reduction.mean, ".mean")],
      charge: { (net: Network, data: Dataset, _: Reduction) in batch(net, rows: data.count, forwardOnly: true)
      }
    ) { (net: Network, data: Dataset, reduction: Reduction) in
      try net.costOrThrow(over: data, reduction: reduction)
    }
    vocabulary.property("delta", "The errors, one row for each example.") { (g: DatasetGradients) in g.delta }
    vocabulary.property("dW", "∂C/∂W, dW[1...L].") { (g: DatasetGradients) in g.dW }
    vocabulary.property("db", "∂C/∂b, db[1...L].") { (g: DatasetGradients) in g.db }
    vocabulary.property("C", "The cost of all examples.") { (g: DatasetGradients) in g.C }
    vocabulary.property("cost", "The cost of one example.") { (g: DatasetGradients) in g.cost }
    vocabulary.property("reduction", "How the costs become one number.") { (g: DatasetGradients) in
      g.reduction
    }
    vocabulary.property("averaging", "Where the 1/N of a mean enters.") { (g: DatasetGradients) in g.averaging
    }
    vocabulary.property("count", "The number of examples.") { (g: DatasetGradients) in g.count }
    vocabulary.property("flattened", "∇C in the order w, b of layer 1, 2, ….", charge: entries) {
      (g: DatasetGradients) in g.flattened
    }
    vocabulary.property("norm", "‖∇C‖.", charge: entries) { (g: DatasetGradients) in g.norm }
    vocabulary.type(DatasetGradients.Averaging.self, "Where the 1/N of a mean enters.")
    vocabulary.enumeration(
      DatasetGradients.Averaging.self,
      [
        ("inTheCost", .inTheCost, "Each δ has the 1/N in it."),
        ("afterwards", .afterwards, "The sum over the examples is divided at the end."),
      ])
    vocabulary.type(Reduction.self, "How the costs of many examples become one number.")
    vocabulary.enumeration(Reduction.self, [("mean", .mean, "(1/N)ΣCᵢ."), ("sum", .sum, "ΣCᵢ.")])
    vocabulary.property("formula", "The formula before a cost.") { (reduction: Reduction) in reduction.formula
    }
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
