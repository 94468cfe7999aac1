public import LinearAlgebra

/// Dense layers one after the other, with the cost that judges their output.
///
/// Layer 0 is the input; layers 1 to ``L`` have weights and biases.
public struct Network: Hashable, Sendable {
  /// The number of entries of x.
  public let inputs: Int
  /// What one example costs.
  public let cost: Cost
  /// Where the random starts were drawn from; nil where nothing was drawn.
  public let seed: UInt64?
  /// The activation of each layer, 1 to L.
  public let activations: Layers<Activation>

  /// The weight matrices, W[1...L]; entry [j, k] leads to neuron j from neuron k of the layer before.
  public var W: Layers<Matrix> {
    didSet { orStop(try checkWeights()) }
  }
  /// The biases, b[1...L].
  public var b: Layers<Vector> {
    didSet { orStop(try checkBiases()) }
  }

  /// A network of the given layers.
  ///
  /// - Parameters:
  ///   - inputs: the number of entries of x.
  ///   - cost: what one example costs.
  ///   - seed: where random starts are drawn from (SplitMix64): layer by layer, weights row by row, then biases.
  ///   - layers: first to last.
  public init(inputs: Int, cost: Cost, seed: UInt64? = nil, @LayerBuilder layers: () -> [Dense]) {
    self = orStop(try Network.initOrThrow(inputs: inputs, cost: cost, seed: seed, layers: layers()))
  }

  /// - Throws: ``EngineError`` when there is no layer, when a layer does not fit the one before, or when a
  ///   random start has no seed.
  package static func initOrThrow(
    inputs: Int, cost: Cost, seed: UInt64?, layers: [Dense]
  ) throws(EngineError) -> Network {
    guard inputs > 0 else {
      throw EngineError(.argument, "A network has at least one input, not \(inputs).")
    }
    guard !layers.isEmpty else {
      throw EngineError(.argument, "A network has at least one layer.")
    }
    var generator = SplitMix64(seed: seed ?? 0)
    var weights: [Matrix] = []
    var biases: [Vector] = []
    var width = inputs
    for (index, layer) in layers.enumerated() {
      try layer.check(ℓ: index + 1, inputs: width, hasSeed: seed != nil)
      weights.append(try layer.weights(inputs: width, from: &generator))
      biases.append(layer.bias(inputs: width, from: &generator))
      width = layer.outputs
    }
    if case .crossEntropy = cost.kind, width == 1 {
      throw EngineError(
        .argument,
        "Cross-entropy compares the outputs of several classes, but layer \(layers.count) has 1 neuron: "
          + "take binaryCrossEntropy for a yes or no.")
    }
    return Network(
      inputs: inputs, cost: cost, seed: seed,
      activations: Layers(first: 1, of: .activations, layers.map(\.activation)),
      W: Layers(first: 1, of: .W, weights), b: Layers(first: 1, of: .b, biases))
  }

  private init(
    inputs: Int, cost: Cost, seed: UInt64?, activations: Layers<Activation>, W: Layers<Matrix>,
    b: Layers<Vector>
  ) {
    self.inputs = inputs
    self.cost = cost
    self.seed = seed
    self.activations = activations
    self.W = W
    self.b = b
  }
}

extension Network {
  /// The number of layers with weights; also the number of the last layer.
  public var L: Int { activations.count }

  /// The number of neurons in each layer, 0 to L.
  public var sizes: Layers<Int> { Layers(first: 0, of: .sizes, [inputs] + W.map(\.rows)) }

  /// The number of weights and biases.
  public var parameterCount: Int { W.reduce(0) { $0 + $1.rows * ($1.columns + 1) } }

  /// Every weight and bias in the order w⁽¹⁾, b⁽¹⁾, …, w⁽ᴸ⁾, b⁽ᴸ⁾, weights row by row.
  public var parameters: [Parameter] { Parameter.all(ofShapesLike: W) }

  /// Whether every layer, the input too, has one neuron.
  public var isChain: Bool { sizes.allSatisfy { $0 == 1 } }

  /// The weight or bias at a place.
  public subscript(parameter: Parameter) -> Double {
    get { orStop(try subscriptOrThrow(parameter)) }
    set { orStop(try setSubscriptOrThrow(parameter, to: newValue)) }
  }

  /// - Throws: ``EngineError`` when there is no such parameter.
  package func subscriptOrThrow(_ parameter: Parameter) throws(EngineError) -> Double {
    try check(parameter)
    let neuron = parameter.neuron
    return parameter.source.map { W[parameter.layer][neuron, $0] } ?? b[parameter.layer][neuron]
  }

  /// - Throws: ``EngineError`` when there is no such parameter.
  package mutating func setSubscriptOrThrow(
    _ parameter: Parameter, to value: Double
  ) throws(EngineError) {
    try check(parameter)
    if let source = parameter.source {
      W[parameter.layer][parameter.neuron, source] = value
    } else {
      b[parameter.layer][parameter.neuron] = value
    }
  }

  /// - Throws: ``EngineError`` when layer `ℓ` does not exist or its weights have another shape.
  package mutating func setWeightsOrThrow(_ weights: Matrix, layer ℓ: Int) throws(EngineError) {
    let present = try W.subscriptOrThrow(ℓ)
    guard weights.shape == present.shape else {
      throw EngineError(
        .shape, "W[\(ℓ)] is \(present.shape) and cannot become \(weights.shape).")
    }
    W[ℓ] = weights
  }

  /// - Throws: ``EngineError`` when layer `ℓ` does not exist or its biases are of another number.
  package mutating func setBiasesOrThrow(_ biases: Vector, layer ℓ: Int) throws(EngineError) {
    let present = try b.subscriptOrThrow(ℓ)
    guard biases.count == present.count else {
      throw EngineError(
        .shape, "b[\(ℓ)] has \(present.entryCount) and cannot have \(biases.count).")
    }
    b[ℓ] = biases
  }

  /// - Throws: ``EngineError`` when there is no such parameter.
  package func check(_ parameter: Parameter) throws(EngineError) {
    let ℓ = parameter.layer
    let matrix = try W.subscriptOrThrow(ℓ)
    let neuron = parameter.neuron
    guard let source = parameter.source else {
      guard (0..<matrix.rows).contains(neuron) else {
        throw EngineError(
          .index,
          "There is no bias of neuron \(neuron): layer \(ℓ) has \(counted(matrix.rows, "neuron", "neurons")), "
            + "counted from 0.")
      }
      return
    }
    guard (0..<matrix.rows).contains(neuron), (0..<matrix.columns).contains(source) else {
      throw EngineError(
        .index,
        "There is no weight to neuron \(neuron) from neuron \(source): W[\(ℓ)] is \(matrix.shape), "
          + "counted from 0.")
    }
  }

  private func checkWeights() throws(EngineError) {
    var width = inputs
    for ℓ in W.indices {
      guard W[ℓ].columns == width, W[ℓ].rows == b[ℓ].count else {
        throw EngineError(
          .shape, "W[\(ℓ)] is \(b[ℓ].count)×\(width) and cannot become \(W[ℓ].shape).")
      }
      width = W[ℓ].rows
    }
  }

  private func checkBiases() throws(EngineError) {
    for ℓ in b.indices where b[ℓ].count != W[ℓ].rows {
      throw EngineError(
        .shape, "W[\(ℓ)] is \(W[ℓ].shape), but b[\(ℓ)] has \(b[ℓ].entryCount).")
    }
  }
}

extension Parameter {
  /// Every weight and bias of layers whose weights have these shapes, in the order of ∇C.
  package static func all(ofShapesLike W: Layers<Matrix>) -> [Parameter] {
    W.indices.flatMap { layer in
      let (rows, columns) = (W[layer].rows, W[layer].columns)
      return (0..<rows * columns).map { Parameter.w(layer: layer, to: $0 / columns, from: $0 % columns) }
        + (0..<rows).map { Parameter.b(layer: layer, at: $0) }
    }
  }
}

extension Dense {
  /// - Throws: ``EngineError`` when the layer cannot stand as layer `ℓ` behind `inputs` neurons.
  func check(ℓ: Int, inputs: Int, hasSeed: Bool) throws(EngineError) {
    guard outputs > 0 else {
      throw EngineError(.argument, "Layer \(ℓ) has \(outputs) neurons; a layer has at least one.")
    }
    guard activation.isElementwise || outputs > 1 else {
      throw EngineError(
        .argument,
        "Layer \(ℓ) is the softmax of 1 neuron, which is 1 for every z: give it two, or take sigmoid.")
    }
    _ = try Matrix.entryCount(outputs, inputs)
    if case .given(let matrix) = weights, matrix.columns != inputs {
      throw EngineError(
        .shape,
        "W[\(ℓ)] is \(matrix.shape), but a[\(ℓ - 1)] has "
          + "\(counted(inputs, "entry", "entries")).")
    }
    if case .given(let vector) = bias, vector.count != outputs {
      throw EngineError(
        .shape,
        "W[\(ℓ)] has \(counted(outputs, "row", "rows")), but b[\(ℓ)] has "
          + "\(vector.entryCount).")
    }
    if case .drawn(let initializer) = weights { try initializer.check(isForBias: false) }
    if case .drawn(let initializer) = bias { try initializer.check(isForBias: true) }
    if !hasSeed, needsSeed {
      throw EngineError(
        .seed, "Layer \(ℓ) starts at random, which needs a seed: write Network(inputs:cost:seed:).")
    }
  }

  private var needsSeed: Bool {
    if case .drawn(let initializer) = weights, initializer.isRandom { return true }
    if case .drawn(let initializer) = bias, initializer.isRandom { return true }
    return false
  }

  func weights(inputs: Int, from generator: inout SplitMix64) throws(EngineError) -> Matrix {
    switch weights {
    case .given(let matrix): return matrix
    case .drawn(let initializer):
      _ = try Matrix.entryCount(outputs, inputs)
      return Matrix(
        rows: outputs, columns: inputs,
        storage: initializer.draw(rows: outputs, columns: inputs, from: &generator))
    }
  }

  func bias(inputs: Int, from generator: inout SplitMix64) -> Vector {
    switch bias {
    case .given(let vector): vector
    case .drawn(let initializer):
      Vector(initializer.draw(outputs, inputs: inputs, outputs: outputs, from: &generator))
    }
  }
}
