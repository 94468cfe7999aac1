import LinearAlgebra

/// The memory of one training run: every buffer is made once and written in place.
///
/// Parameters and gradients each lie in one piece, in the order of ∇C, so that an optimiser walks them in one
/// loop. A batch is a matrix with one row for each example.
final class TrainingRun {
  /// Views into the arena for one layer.
  struct Layer {
    let inputs: Int
    let outputs: Int
    let activation: Activation
    let W: Kernel.Target
    let b: Kernel.Target
    let dW: Kernel.Target
    let db: Kernel.Target
    /// The weights before the last step of an epoch.
    let before: Kernel.Target
    let z: Kernel.Target
    let a: Kernel.Target
    let delta: Kernel.Target
  }

  let cost: Cost
  let reduction: Reduction
  let layers: [Layer]
  let parameters: Kernel.Target
  let gradient: Kernel.Target
  let memory: Kernel.Target
  /// Where shuffled examples are gathered.
  let gatheredInputs: Kernel.Target
  let gatheredTargets: Kernel.Target
  private let arena: Kernel.Target

  /// - Parameters:
  ///   - rows: the most examples that one forward pass will carry.
  ///   - gatheredRows: the most examples that will be gathered from a shuffled order.
  init(_ network: Network, rows: Int, gatheredRows: Int, optimizer: Optimizer, reduction: Reduction) {
    cost = network.cost
    self.reduction = reduction
    let count = network.parameterCount
    let neurons = network.sizes.dropFirst().reduce(0, +)
    let width = network.inputs + network.sizes[network.L]
    let total = count * (3 + optimizer.memories) + 3 * rows * neurons + gatheredRows * width
    arena = .allocate(capacity: total)
    arena.initialize(repeating: 0)
    var next = 0
    func take(_ count: Int, _ arena: Kernel.Target) -> Kernel.Target {
      defer { next += count }
      return Kernel.Target(rebasing: arena[next..<(next + count)])
    }
    parameters = take(count, arena)
    gradient = take(count, arena)
    memory = take(count * optimizer.memories, arena)
    gatheredInputs = take(gatheredRows * network.inputs, arena)
    gatheredTargets = take(gatheredRows * network.sizes[network.L], arena)
    var offset = 0
    var layers: [Layer] = []
    for ℓ in network.W.indices {
      let (outputs, inputs) = (network.W[ℓ].rows, network.W[ℓ].columns)
      let (weights, end) = (offset + outputs * inputs, offset + outputs * (inputs + 1))
      layers.append(
        Layer(
          inputs: inputs, outputs: outputs, activation: network.activations[ℓ],
          W: Kernel.Target(rebasing: parameters[offset..<weights]),
          b: Kernel.Target(rebasing: parameters[weights..<end]),
          dW: Kernel.Target(rebasing: gradient[offset..<weights]),
          db: Kernel.Target(rebasing: gradient[weights..<end]),
          before: take(outputs * inputs, arena),
          z: take(rows * outputs, arena), a: take(rows * outputs, arena), delta: take(rows * outputs, arena)))
      offset = end
      _ = layers[layers.count - 1].W.update(fromContentsOf: network.W[ℓ].storage)
      _ = layers[layers.count - 1].b.update(fromContentsOf: network.b[ℓ].storage)
    }
    self.layers = layers
  }

  deinit {
    arena.deallocate()
  }

  /// Writes the parameters back.
  func store(in network: inout Network) {
    for (index, layer) in layers.enumerated() {
      network.W[index + 1] = Matrix(rows: layer.outputs, columns: layer.inputs, storage: Array(layer.W))
      network.b[index + 1] = Vector(Array(layer.b))
    }
  }

  /// Carries `rows` examples forward and gives the sum of their costs.
  func forward(_ inputs: Kernel.Source, _ targets: Kernel.Source, rows: Int) -> Double {
    var previous = inputs
    for layer in layers {
      let count = rows * layer.outputs
      let z = Kernel.Target(rebasing: layer.z[0..<count])
      let a = Kernel.Target(rebasing: layer.a[0..<count])
      Kernel.affine(
        previous, Kernel.Source(layer.W), Kernel.Source(layer.b), into: z, rows: rows, inner: layer.inputs,
        columns: layer.outputs)
      layer.activation.apply(Kernel.Source(z), into: a, width: layer.outputs)
      previous = Kernel.Source(a)
    }
    let width = layers[layers.count - 1].outputs
    var sum = 0.0
    for row in 0..<rows {
      let range = (row * width)..<((row + 1) * width)
      sum += cost.rowValue(Kernel.Source(rebasing: previous[range]), Kernel.Source(rebasing: targets[range]))
    }
    return sum
  }

  /// Carries the errors of the last forward pass back and leaves ∇ of the reduced cost in `gradient`.
  func backward(_ inputs: Kernel.Source, _ targets: Kernel.Source, rows: Int) {
    startErrors(targets, rows: rows)
    for index in layers.indices.reversed() {
      let layer = layers[index]
      let count = rows * layer.outputs
      let delta = Kernel.Source(rebasing: layer.delta[0..<count])
      let previous =
        index == 0 ? inputs : Kernel.Source(rebasing: layers[index - 1].a[0..<(rows * layer.inputs)])
      Kernel.transposedProduct(
        delta, previous, into: layer.dW, rows: layer.outputs, inner: rows, columns: layer.inputs)
      Kernel.columnSums(delta, into: layer.db, rows: rows, columns: layer.outputs)
      guard index > 0 else { return }
      let below = layers[index - 1]
      let upstream = Kernel.Target(rebasing: below.delta[0..<(rows * below.outputs)])
      Kernel.product(
        delta, Kernel.Source(layer.W), into: upstream, rows: rows, inner: layer.outputs, columns: layer.inputs
      )
      below.activation.multiplyDerivative(
        into: upstream, z: Kernel.Source(rebasing: below.z[0..<upstream.count]),
        a: Kernel.Source(rebasing: below.a[0..<upstream.count]), width: below.outputs)
    }
  }

  /// δ⁽ᴸ⁾ of every row, already weighed by the reduction.
  private func startErrors(_ targets: Kernel.Source, rows: Int) {
    let last = layers[layers.count - 1]
    let count = rows * last.outputs
    let delta = Kernel.Target(rebasing: last.delta[0..<count])
    let a = Kernel.Source(rebasing: last.a[0..<count])
    let cancels = cost.cancelsDerivative(of: last.activation)
    for row in 0..<rows {
      let range = (row * last.outputs)..<((row + 1) * last.outputs)
      let (output, target) = (Kernel.Source(rebasing: a[range]), Kernel.Source(rebasing: targets[range]))
      let rowDelta = Kernel.Target(rebasing: delta[range])
      if cancels {
        cost.rowCancelledDelta(output, target, into: rowDelta)
      } else {
        cost.rowGradient(output, target, into: rowDelta)
      }
    }
    if !cancels {
      last.activation.multiplyDerivative(
        into: delta, z: Kernel.Source(rebasing: last.z[0..<count]), a: a, width: last.outputs)
    }
    if reduction == .mean {
      let weight = reduction.weight(of: rows)
      for index in delta.indices { delta[index] *= weight }
    }
  }
}
