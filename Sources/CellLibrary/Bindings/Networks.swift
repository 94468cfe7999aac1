import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addNetworks(to vocabulary: Vocabulary) {
    vocabulary.type(Network.self)
    vocabulary.initializer("init(inputs:cost:seed:layers:)") {
      (inputs: Int, cost: Cost, seed: UInt64?, layers: BuilderFunction<Dense>) in
      let layers = try layers.checked(inputs: inputs)
      return try Network.initOrThrow(inputs: inputs, cost: cost, seed: seed, layers: layers)
    }
    vocabulary.property("parameters", charge: { .numbers($0.parameterCount, 4) }, \Network.parameters)
    addParameterAccess(to: vocabulary)
    addSummaryMembers(to: vocabulary)
    addJSON(to: vocabulary)
  }

  private static func addParameterAccess(to vocabulary: Vocabulary) {
    vocabulary.property(
      "W", { (net: Network) in net.W },
      set: { (net: inout Network, W: Layers<Matrix>) in
        try checkLayers(W.indices, of: net)
        for ℓ in W.indices { try net.setWeightsOrThrow(W[ℓ], layer: ℓ) }
      })
    vocabulary.property(
      "b", { (net: Network) in net.b },
      set: { (net: inout Network, b: Layers<Vector>) in
        try checkLayers(b.indices, of: net)
        for ℓ in b.indices { try net.setBiasesOrThrow(b[ℓ], layer: ℓ) }
      })
    vocabulary.subscript(
      "subscript(_:)", { (net: Network, place: Parameter) in try net.subscriptOrThrow(place) },
      set: { (net: inout Network, number: Double, place: Parameter) in
        try net.setSubscriptOrThrow(place, to: number)
      })
    vocabulary.type(Parameter.self)
    vocabulary.staticMethod("w(layer:to:from:)", of: Parameter.self) { (layer: Int, to: Int, from: Int) in
      Parameter.w(layer: layer, to: to, from: from)
    }
    vocabulary.staticMethod("b(layer:at:)", of: Parameter.self) {
      (layer: Int, at: Int) in
      Parameter.b(layer: layer, at: at)
    }
  }

  private static func checkLayers(_ layers: Range<Int>, of net: Network) throws {
    guard layers == net.W.indices else {
      throw CallError(
        "the network has the layers 1 to \(net.L), and these are \(layers.lowerBound) to \(layers.count)")
    }
  }

  private static func addSummaryMembers(to vocabulary: Vocabulary) {
    vocabulary.type(NetworkSummary.self)
    vocabulary.type(NetworkSummary.Layer.self)
  }

  private static func addJSON(to vocabulary: Vocabulary) {
    vocabulary.property("json", charge: { .numbers($0.parameterCount, 4) }) { (net: Network) in
      try net.jsonOrThrow()
    }
    vocabulary.mutatingMethod(
      "load(json:)",
      charge: { (_: Network, json: String) in Charge(elements: Charge.product(json.utf8.count, 2)) }
    ) { (net: inout Network, json: String) -> Void in try net.loadOrThrow(json: json) }
    vocabulary.mutatingMethod(
      "load(from:)",
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
