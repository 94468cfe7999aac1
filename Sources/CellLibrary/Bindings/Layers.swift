import CellLanguage
import Nabla

// A layer of a network, its start, and what there is one of for each layer.

extension LessonVocabulary {
  static func addLayers(to vocabulary: Vocabulary) {
    vocabulary.type(Dense.self)
    vocabulary.initializer("init(weights:bias:activation:)") {
      (weights: Matrix, bias: Vector, activation: Activation) in
      Dense(weights: weights, bias: bias, activation: activation)
    }
    vocabulary.initializer("init(_:activation:weights:bias:)") {
      (outputs: Int, activation: Activation, weights: Initializer, bias: Initializer) in
      Dense(outputs, activation: activation, weights: weights, bias: bias)
    }
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
    vocabulary.members(of: Layers<Element>.self)
    vocabulary.subscript(
      "subscript(_:)", { (layers: Layers<Element>, ℓ: Int) in try layers.subscriptOrThrow(ℓ) },
      set: { (layers: inout Layers<Element>, element: Element, ℓ: Int) in
        try layers.setSubscriptOrThrow(ℓ, to: element)
      })
    vocabulary.property("count", summary: "How many layers there are.") { (layers: Layers<Element>) in
      layers.count
    }
    vocabulary.property("isEmpty", summary: "Whether there are no layers.") { (layers: Layers<Element>) in
      layers.isEmpty
    }
    vocabulary.property("indices", summary: "The numbers of the layers.") { (layers: Layers<Element>) in
      layers.indices
    }
    vocabulary.property("last", summary: "What belongs to the last layer.") { (layers: Layers<Element>) in
      layers.last
    }
  }

  private static func addStarts(to vocabulary: Vocabulary) {
    vocabulary.type(Initializer.self)
    vocabulary.staticMethod("uniform(_:)", of: Initializer.self) {
      (range: ClosedRange<Double>) in Initializer.uniform(range)
    }
    vocabulary.staticMethod("constant(_:)", of: Initializer.self) { (value: Double) in
      Initializer.constant(value)
    }
    vocabulary.staticMethod("normal(mean:deviation:)", of: Initializer.self) {
      (mean: Double, deviation: Double) in Initializer.normal(mean: mean, deviation: deviation)
    }
    vocabulary.staticMethod("truncatedNormal(deviation:)", of: Initializer.self) { (deviation: Double) in
      Initializer.truncatedNormal(deviation: deviation)
    }
    let gains: [(String, (Double) -> Initializer)] = [
      ("orthogonal(gain:)", { .orthogonal(gain: $0) }), ("glorot(gain:)", { .glorot(gain: $0) }),
      ("glorotUniform(gain:)", { .glorotUniform(gain: $0) }),
    ]
    for (signature, make) in gains {
      vocabulary.staticMethod(signature, of: Initializer.self) { (gain: Double) in make(gain) }
    }
    vocabulary.method("deviation(inputs:outputs:)") {
      (start: Initializer, inputs: Int, outputs: Int) in
      try checkFan(inputs, outputs)
      return start.deviation(inputs: inputs, outputs: outputs)
    }
    vocabulary.method("limit(inputs:outputs:)") {
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
