import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addNetworks(to vocabulary: Vocabulary) {
    vocabulary.type(Network.self, "Dense layers one after the other, with the cost that judges their output.")
    vocabulary.initializer(
      "init(inputs:cost:seed:layers:)", "A network of layers, first to last.",
      defaults: [2: Default(UInt64?.none, "nil")]
    ) { (inputs: Int, cost: Cost, seed: UInt64?, layers: BuilderFunction<Dense>) in
      let layers = try layers.checked(inputs: inputs)
      return try Network.initOrThrow(inputs: inputs, cost: cost, seed: seed, layers: layers)
    }
    vocabulary.property("inputs", "The number of entries of x.") { (net: Network) in net.inputs }
    vocabulary.property("cost", "What one example costs.") { (net: Network) in net.cost }
    vocabulary.property("seed", "Where random starts were drawn from, or nil.") { (net: Network) in net.seed }
    vocabulary.property("L", "The number of layers, and of the last of them.") { (net: Network) in net.L }
    vocabulary.property("activations", "The activations, 1 to L.") { (net: Network) in net.activations }
    vocabulary.property("sizes", "The number of neurons in each layer, 0 to L.") { (net: Network) in net.sizes
    }
    vocabulary.property("isChain", "Whether every layer has one neuron.") { (net: Network) in net.isChain }
    vocabulary.property("parameterCount", "The number of weights and biases.") { (net: Network) in
      net.parameterCount
    }
    vocabulary.property(
      "parameters", "Every weight and bias in the order w, b of layer 1, 2, ….",
      charge: { .numbers($0.parameterCount, 4) }
    ) { (net: Network) in net.parameters }
    vocabulary.property("summary", "What the network is made of, layer by layer.") { (net: Network) in
      net.summary
    }
    addParameterAccess(to: vocabulary)
    addSummaryMembers(to: vocabulary)
    addJSON(to: vocabulary)
  }

  private static func addParameterAccess(to vocabulary: Vocabulary) {
    vocabulary.property(
      "W", "The weights, W[1...L]; entry [j, k] leads to neuron j from neuron k.",
      { (net: Network) in net.W },
      set: { (net: inout Network, W: Layers<Matrix>) in
        try checkLayers(W.indices, of: net)
        for ℓ in W.indices { try net.setWeightsOrThrow(W[ℓ], layer: ℓ) }
      })
    vocabulary.property(
      "b", "The biases, b[1...L].", { (net: Network) in net.b },
      set: { (net: inout Network, b: Layers<Vector>) in
        try checkLayers(b.indices, of: net)
        for ℓ in b.indices { try net.setBiasesOrThrow(b[ℓ], layer: ℓ) }
      })
    vocabulary.subscript(
      "subscript(_:)", "The weight or bias at a place.",
      { (net: Network, place: Parameter) in try net.subscriptOrThrow(place) },
      set: { (net: inout Network, number: Double, place: Parameter) in
        try net.setSubscriptOrThrow(place, to: number)
      })
    vocabulary.type(Parameter.self, "One weight or one bias of a network, by its place.")
    vocabulary.staticMethod(
      "w(layer:to:from:)", of: Parameter.self,
      "The weight into neuron `to` from neuron `from` of the layer before."
    ) { (layer: Int, to: Int, from: Int) in Parameter.w(layer: layer, to: to, from: from) }
    vocabulary.staticMethod("b(layer:at:)", of: Parameter.self, "The bias of a neuron.") {
      (layer: Int, at: Int) in
      Parameter.b(layer: layer, at: at)
    }
    vocabulary.property("layer", "The number of the layer, from 1.") { (place: Parameter) in place.layer }
    vocabulary.property("neuron", "The neuron that it belongs to, from 0.") { (place: Parameter) in
      place.neuron
    }
    vocabulary.property("source", "The neuron that a weight comes from, or nil for a bias.") {
      (place: Parameter) in place.source
    }
  }

  private static func checkLayers(_ layers: Range<Int>, of net: Network) throws {
    guard layers == net.W.indices else {
      throw CallError(
        "the network has the layers 1 to \(net.L), and these are \(layers.lowerBound) to \(layers.count)")
    }
  }

  private static func addSummaryMembers(to vocabulary: Vocabulary) {
    vocabulary.type(NetworkSummary.self, "What a network is made of, layer by layer.")
    vocabulary.type(NetworkSummary.Layer.self, "What one layer is made of.")
    vocabulary.property("layers", "A line for each layer.") { (summary: NetworkSummary) in summary.layers }
    vocabulary.property("cost", "What one example costs.") { (summary: NetworkSummary) in summary.cost }
    vocabulary.property("seed", "Where random starts were drawn from, or nil.") { (summary: NetworkSummary) in
      summary.seed
    }
    vocabulary.property("parameterCount", "The number of weights and biases.") { (summary: NetworkSummary) in
      summary.parameterCount
    }
    vocabulary.property("layer", "The number of the layer, from 1.") { (layer: NetworkSummary.Layer) in
      layer.layer
    }
    vocabulary.property("inputs", "The neurons of the layer before.") { (layer: NetworkSummary.Layer) in
      layer.inputs
    }
    vocabulary.property("outputs", "The neurons of the layer.") { (layer: NetworkSummary.Layer) in
      layer.outputs
    }
    vocabulary.property("activation", "The function from z to a.") { (layer: NetworkSummary.Layer) in
      layer.activation
    }
    vocabulary.property("parameterCount", "The weights and biases of the layer.") {
      (layer: NetworkSummary.Layer) in
      layer.parameterCount
    }
  }

  private static func addJSON(to vocabulary: Vocabulary) {
    vocabulary.property(
      "json", "All weights and biases as JSON, every number in full.",
      charge: { .numbers($0.parameterCount, 4) }
    ) { (net: Network) in try net.jsonOrThrow() }
    vocabulary.mutatingMethod(
      "load(json:)", "Takes weights and biases from JSON, for a network of the same shapes.",
      charge: { (_: Network, json: String) in Charge(elements: Charge.product(json.utf8.count, 2)) }
    ) { (net: inout Network, json: String) -> Void in try net.loadOrThrow(json: json) }
    vocabulary.mutatingMethod(
      "load(from:)", "Takes weights and biases from a JSON file below the lesson's folder.",
      charge: { (_: Network, path: String) in try LessonFolder.chargeOfReading(path, perByte: 2) }
    ) { (net: inout Network, path: String) -> Void in
      net = try LessonFolder.reading {
        var loaded = net
        try loaded.loadOrThrow(from: path)
        return loaded
      }
    }
  }
}

extension BuilderFunction<Dense> {
  /// The layers, after their weights were charged; refused before any is drawn.
  fileprivate func checked(inputs: Int) throws -> [Dense] {
    let layers = try self()
    var width = inputs
    for layer in layers {
      let start = layer.workOfStart(inputs: width)
      try take(.work(start, elements: Charge.sum(64, Charge.product(Charge.sum(width, 1), layer.outputs))))
      width = layer.outputs
    }
    return layers
  }
}
