import CellLanguage
import Nabla

// A layer of a network, its start, and what there is one of for each layer.

extension LessonVocabulary {
  static func addLayers(to vocabulary: Vocabulary) {
    vocabulary.type(
      Dense.self, "A layer in which every neuron is connected to every neuron of the layer before.")
    vocabulary.initializer("init(weights:bias:activation:)", "A layer with the given numbers.") {
      (weights: Matrix, bias: Vector, activation: Activation) in
      Dense(weights: weights, bias: bias, activation: activation)
    }
    vocabulary.initializer(
      "init(_:activation:weights:bias:)",
      "A layer of n neurons whose numbers are drawn from the network's seed.",
      defaults: [3: Default(Initializer.zeros, ".zeros")]
    ) { (outputs: Int, activation: Activation, weights: Initializer, bias: Initializer) in
      Dense(outputs, activation: activation, weights: weights, bias: bias)
    }
    vocabulary.property("outputs", "The number of neurons.") { (layer: Dense) in layer.outputs }
    vocabulary.property("activation", "The function from z to a.") { (layer: Dense) in layer.activation }
    layers.summary = "One thing for each layer, numbered as in the mathematics: z[1...L], a[0...L]."
    vocabulary.add(layers)
    vocabulary.sequences(layers)
    addLayers(of: Matrix.self, to: vocabulary)
    addLayers(of: Vector.self, to: vocabulary)
    addLayers(of: Int.self, to: vocabulary)
    addLayers(of: Activation.self, to: vocabulary)
    addLayers(of: [Double].self, to: vocabulary)
    addStarts(to: vocabulary)
  }

  private static func addLayers<Element: CellValue>(of _: Element.Type, to vocabulary: Vocabulary) {
    vocabulary.subscript(
      "subscript(_:)", "What belongs to a layer.",
      { (layers: Layers<Element>, ℓ: Int) in try layers.subscriptOrThrow(ℓ) },
      set: { (layers: inout Layers<Element>, element: Element, ℓ: Int) in
        try layers.setSubscriptOrThrow(ℓ, to: element)
      })
    vocabulary.property("count", "How many layers there are.") { (layers: Layers<Element>) in layers.count }
    vocabulary.property("isEmpty", "Whether there are no layers.") { (layers: Layers<Element>) in
      layers.isEmpty
    }
    vocabulary.property("indices", "The numbers of the layers.") { (layers: Layers<Element>) in layers.indices
    }
    vocabulary.property("startIndex", "The number of the first layer.") { (layers: Layers<Element>) in
      layers.startIndex
    }
    vocabulary.property("endIndex", "The number behind the last layer's.") { (layers: Layers<Element>) in
      layers.endIndex
    }
    vocabulary.property("first", "The number of the first layer that has one.") { (layers: Layers<Element>) in
      layers.first as Int
    }
    vocabulary.property("last", "What belongs to the last layer.") { (layers: Layers<Element>) in layers.last
    }
    vocabulary.property("description", "The layers' things with their symbols.") {
      (layers: Layers<Element>) in
      layers.description
    }
  }

  private static func addStarts(to vocabulary: Vocabulary) {
    vocabulary.type(Initializer.self, "How the weights or biases of a layer start.")
    let starts: [(String, String, Initializer)] = [
      ("zeros", "All 0.", .zeros), ("he", "Normal with deviation √(2/inputs), for ReLU.", .he),
      ("heUniform", "Uniform within ±√(6/inputs).", .heUniform),
      ("leCun", "Normal with deviation √(1/inputs).", .leCun),
      ("leCunUniform", "Uniform within ±√(3/inputs).", .leCunUniform),
      ("glorot", "Normal with deviation √(2/(inputs + outputs)).", .glorot),
      ("glorotUniform", "Uniform within ±√(6/(inputs + outputs)).", .glorotUniform),
      ("orthogonal", "Orthonormal rows or columns, whichever are fewer.", .orthogonal),
    ]
    for (name, summary, start) in starts {
      vocabulary.staticProperty(name, of: Initializer.self, summary, start)
    }
    vocabulary.staticMethod("uniform(_:)", of: Initializer.self, "Evenly spread over a range.") {
      (range: ClosedRange<Double>) in Initializer.uniform(range)
    }
    vocabulary.staticMethod("constant(_:)", of: Initializer.self, "All the same number.") { (value: Double) in
      Initializer.constant(value)
    }
    vocabulary.staticMethod(
      "normal(mean:deviation:)", of: Initializer.self, "Normally distributed.",
      defaults: [0: Default(0.0, "0")]
    ) { (mean: Double, deviation: Double) in Initializer.normal(mean: mean, deviation: deviation) }
    vocabulary.staticMethod(
      "truncatedNormal(deviation:)", of: Initializer.self,
      "Normally distributed, without the tails beyond 2σ."
    ) { (deviation: Double) in Initializer.truncatedNormal(deviation: deviation) }
    let gains: [(String, String, (Double) -> Initializer)] = [
      ("orthogonal(gain:)", "Orthonormal rows or columns, times a gain.", { .orthogonal(gain: $0) }),
      ("glorot(gain:)", "Normal with deviation gain·√(2/(inputs + outputs)).", { .glorot(gain: $0) }),
      ("glorotUniform(gain:)", "Uniform within ±gain·√(6/(inputs + outputs)).", { .glorotUniform(gain: $0) }),
    ]
    for (signature, summary, make) in gains {
      vocabulary.staticMethod(signature, of: Initializer.self, summary) { (gain: Double) in make(gain) }
    }
    vocabulary.property("isRandom", "Whether a seed is needed.") { (start: Initializer) in start.isRandom }
    vocabulary.property("name", "The name in the API.") { (start: Initializer) in start.name }
    vocabulary.method("deviation(inputs:outputs:)", "The standard deviation of one weight of a layer.") {
      (start: Initializer, inputs: Int, outputs: Int) in
      try checkFan(inputs, outputs)
      return start.deviation(inputs: inputs, outputs: outputs)
    }
    vocabulary.method("limit(inputs:outputs:)", "The half-width of a uniform start; nil for others.") {
      (start: Initializer, inputs: Int, outputs: Int) in
      try checkFan(inputs, outputs)
      return start.limit(inputs: inputs, outputs: outputs)
    }
  }

  private static func checkFan(_ inputs: Int, _ outputs: Int) throws {
    guard inputs >= 0, outputs >= 0, inputs <= 1 << 32, outputs <= 1 << 32 else {
      throw CallError("a layer cannot have \(inputs) inputs and \(outputs) outputs")
    }
  }
}
