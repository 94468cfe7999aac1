import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addNetworks(to vocabulary: Vocabulary) {
    addChoices(to: vocabulary)
    vocabulary.initializer("init(weights:bias:activation:)", "A layer with given weights and bias.") {
      (weights: Matrix, bias: Vector, activation: Activation) in
      Dense(weights: weights, bias: bias, activation: activation)
    }
    vocabulary.initializer(
      "init(_:activation:weights:bias:)", "A layer of some neurons with a random start.",
      defaults: [3: Default(Initializer.zeros, ".zeros")]
    ) { (outputs: Int, activation: Activation, weights: Initializer, bias: Initializer) in
      Dense(outputs, activation: activation, weights: weights, bias: bias)
    }
    vocabulary.initializer(
      "init(inputs:cost:seed:layers:)", "A network of layers, first to last.", defaults: [2: Default(Int?.none, "nil")]
    ) { (inputs: Int, cost: Cost, seed: Int?, layers: BuilderFunction<Dense>) in
      try Network.initOrThrow(
        inputs: inputs, cost: cost, seed: seed.map { UInt64(bitPattern: Int64($0)) }, layers: try layers())
    }
    vocabulary.property("inputs", "The number of entries of x.") { (net: Network) in net.inputs }
    vocabulary.property("cost", "What one example costs.") { (net: Network) in net.cost }
    vocabulary.property("L", "The number of layers.") { (net: Network) in net.L }
    vocabulary.property("summary", "The layers as a table.") { (net: Network) in net.summary }
    vocabulary.property("parameterCount", "How many weights and biases.") { (net: Network) in net.parameterCount }
    vocabulary.property("parameters", "Every weight and bias, in the order w, b of layer 1, 2, ….") { (net: Network) in
      net.parameters
    }
    vocabulary.property("sizes", "The number of neurons, n[0...L].") { (net: Network) in net.sizes }
    vocabulary.property("activations", "σ[1...L].") { (net: Network) in net.activations }
    vocabulary.property(
      "W", "The weights, W[1...L].", { (net: Network) in net.W },
      set: { (net: inout Network, W: Layers<Matrix>) in
        for ℓ in W.indices { try net.setWeightsOrThrow(W[ℓ], layer: ℓ) }
      })
    vocabulary.property(
      "b", "The biases, b[1...L].", { (net: Network) in net.b },
      set: { (net: inout Network, b: Layers<Vector>) in
        for ℓ in b.indices { try net.setBiasesOrThrow(b[ℓ], layer: ℓ) }
      })
    vocabulary.subscript(
      "subscript(_:)", "A weight or bias.", { (net: Network, p: Parameter) in try net.subscriptOrThrow(p) },
      set: { (net: inout Network, entry: Double, p: Parameter) in try net.setSubscriptOrThrow(p, to: entry) })
    vocabulary.staticMethod("w(layer:to:from:)", of: Parameter.self, "The weight into neuron j from neuron k.") {
      (layer: Int, to: Int, from: Int) in Parameter.w(layer: layer, to: to, from: from)
    }
    vocabulary.staticMethod("b(layer:at:)", of: Parameter.self, "The bias of neuron j.") { (layer: Int, at: Int) in
      Parameter.b(layer: layer, at: at)
    }
    addLayers(Matrix.self, to: vocabulary)
    addLayers(Vector.self, to: vocabulary)
    addLayers(Int.self, to: vocabulary)
    addLayers(Activation.self, to: vocabulary)
  }

  private static func addLayers<Element: CellValue>(_: Element.Type, to vocabulary: Vocabulary) {
    vocabulary.subscript(
      "subscript(_:)", "What belongs to a layer.", { (layers: Layers<Element>, ℓ: Int) in try layers.subscriptOrThrow(ℓ) },
      set: { (layers: inout Layers<Element>, element: Element, ℓ: Int) in
        try layers.setSubscriptOrThrow(ℓ, to: element)
      })
    vocabulary.property("count", "How many layers.") { (layers: Layers<Element>) in layers.count }
    vocabulary.property("indices", "The layers' numbers.") { (layers: Layers<Element>) in layers.startIndex..<layers.endIndex }
  }

  private static func addChoices(to vocabulary: Vocabulary) {
    let activations: [(String, Activation)] = [
      ("sigmoid", .sigmoid), ("tanh", .tanh), ("relu", .relu), ("identity", .identity), ("softmax", .softmax),
      ("softplus", .softplus), ("silu", .silu), ("step", .step),
    ]
    for (name, activation) in activations {
      vocabulary.staticProperty(name, of: Activation.self, "The activation \(name).", activation)
    }
    vocabulary.method("value(_:)", "σ(z).") { (σ: Activation, z: Double) in try σ.valueOrThrow(z) }
    vocabulary.method("derivative(_:)", "σ′(z).") { (σ: Activation, z: Double) in try σ.derivativeOrThrow(z) }
    vocabulary.method("derivative(_:)", "σ′(z), entry by entry.") { (σ: Activation, z: Vector) in try σ.derivativeOrThrow(z) }
    vocabulary.property("name", "The name.") { (σ: Activation) in σ.name }
    let costs: [(String, Cost)] = [
      ("squaredError", .squaredError), ("halfSquaredError", .halfSquaredError), ("meanSquaredError", .meanSquaredError),
    ]
    for (name, cost) in costs { vocabulary.staticProperty(name, of: Cost.self, "The cost \(name).", cost) }
    let starts: [(String, Initializer)] = [
      ("zeros", .zeros), ("he", .he), ("heUniform", .heUniform), ("leCun", .leCun), ("leCunUniform", .leCunUniform),
      ("glorot", .glorot), ("glorotUniform", .glorotUniform), ("orthogonal", .orthogonal),
    ]
    for (name, start) in starts { vocabulary.staticProperty(name, of: Initializer.self, "The start \(name).", start) }
    vocabulary.staticMethod("uniform(_:)", of: Initializer.self, "Uniform in a range.") { (range: ClosedRange<Double>) in
      Initializer.uniform(range)
    }
    vocabulary.staticMethod("constant(_:)", of: Initializer.self, "The same number everywhere.") { (value: Double) in
      Initializer.constant(value)
    }
    vocabulary.staticMethod(
      "normal(mean:deviation:)", of: Initializer.self, "Normal.", defaults: [0: Default(0.0, "0")]
    ) { (mean: Double, deviation: Double) in Initializer.normal(mean: mean, deviation: deviation) }
  }
}
