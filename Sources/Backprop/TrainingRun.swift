import LinearAlgebra

/// The memory of one training run: every buffer is made once and written in place.
///
/// Parameters and gradients each lie in one piece, in the order of ∇C. A batch is a matrix with one row for each
/// example. With several threads each takes a share of the rows, then of the neurons, then of the parameters, so
/// that every number is still found by one thread alone, and is the same for any number of them.
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
    /// The weights before the last step of an epoch, where the optimiser does not measure as it steps.
    let before: Kernel.Target
    /// The memory of `a`, where the derivative can be told from a.
    let z: Kernel.Target
    let a: Kernel.Target
    let delta: Kernel.Target
  }

  let cost: Cost
  let reduction: Reduction
  let optimizer: Optimizer
  let layers: [Layer]
  private let last: Layer
  /// Whether the last layer's derivative cancels in its δ.
  private let cancels: Bool
  let parameters: Kernel.Target
  let gradient: Kernel.Target
  let memory: Kernel.Target
  /// Where shuffled examples are gathered.
  let gatheredInputs: Kernel.Target
  let gatheredTargets: Kernel.Target
  /// The parameters in pieces for the last step of an epoch.
  let pieces: [Piece]
  /// The numbers of the pieces that each layer's weights are in.
  let measuredPieces: [Range<Int>]
  /// What the last measured step did to each piece.
  let squares: UnsafeMutableBufferPointer<Kernel.Squares>
  /// What the threads are doing, and with what.
  var job = Job.descent(isMeasured: false)
  /// What each row of the last forward pass cost.
  private let costs: Kernel.Target
  private let arena: Kernel.Target
  private(set) var team: Team?
  /// How a few examples go through the network, where it is small and only the parameters are wanted.
  let few: FewExamples?
  /// The inputs of the last pass of a few; nil where they were gathered, since those change in one place.
  private var fewInputs: Kernel.Source?
  /// From how many multiplications a pass threads gain more than they lose by waiting for each other.
  ///
  /// Two threads do 1.4 to 1.5 times as many steps as one at 1.7 and 3.5 million, and 1.9 times at 400 million.
  static let worthSharing = 1_000_000

  /// - Parameters:
  ///   - rows: the most examples that one forward pass will carry.
  ///   - gatheredRows: the most examples that will be gathered from a shuffled order.
  ///   - leavesErrors: whether a and δ of every layer are wanted after a pass, and not only the gradient.
  ///   - threads: how many threads share the work, where there is enough of it.
  ///   - least: how many multiplications a pass are enough.
  init(
    _ network: Network, rows: Int, gatheredRows: Int, optimizer: Optimizer, reduction: Reduction,
    leavesErrors: Bool, threads: Int, sharingFrom least: Int = worthSharing
  ) {
    cost = network.cost
    self.reduction = reduction
    self.optimizer = optimizer
    let count = network.parameterCount
    let isMeasuredApart = optimizer.kind != .sgd
    var lengths = [count, count, count * optimizer.memories, rows]
    lengths += [gatheredRows * network.inputs, gatheredRows * network.sizes[network.L]]
    for ℓ in network.W.indices {
      let outputs = network.W[ℓ].rows
      lengths.append(isMeasuredApart ? outputs * network.W[ℓ].columns : 0)
      lengths += [network.activations[ℓ].derivativeNeedsNoInput ? 0 : rows * outputs]
      lengths += [rows * outputs, rows * outputs]
    }
    arena = Kernel.allocateZeros(lengths.reduce(0) { $0 + Kernel.wholeLanes($1) } + Kernel.lanes)
    var next = Kernel.alignment(of: arena)
    var taken = 0
    func take(_ arena: Kernel.Target) -> Kernel.Target {
      let length = lengths[taken]
      defer {
        next += Kernel.wholeLanes(length)
        taken += 1
      }
      return Kernel.Target(rebasing: arena[next..<(next + length)])
    }
    parameters = take(arena)
    gradient = take(arena)
    memory = take(arena)
    costs = take(arena)
    gatheredInputs = take(arena)
    gatheredTargets = take(arena)
    var offset = 0
    var layers: [Layer] = []
    for ℓ in network.W.indices {
      let (outputs, inputs) = (network.W[ℓ].rows, network.W[ℓ].columns)
      let (weights, end) = (offset + outputs * inputs, offset + outputs * (inputs + 1))
      let (before, z, a, delta) = (take(arena), take(arena), take(arena), take(arena))
      layers.append(
        Layer(
          inputs: inputs, outputs: outputs, activation: network.activations[ℓ],
          W: Kernel.Target(rebasing: parameters[offset..<weights]),
          b: Kernel.Target(rebasing: parameters[weights..<end]),
          dW: Kernel.Target(rebasing: gradient[offset..<weights]),
          db: Kernel.Target(rebasing: gradient[weights..<end]),
          before: before, z: z.isEmpty ? a : z, a: a, delta: delta))
      offset = end
      _ = layers[layers.count - 1].W.update(fromContentsOf: network.W[ℓ].storage)
      _ = layers[layers.count - 1].b.update(fromContentsOf: network.b[ℓ].storage)
    }
    self.layers = layers
    last = layers[layers.count - 1]
    cancels = cost.cancelsDerivative(of: last.activation)
    (pieces, measuredPieces) = Piece.pieces(of: layers)
    squares = .allocate(capacity: pieces.count)
    squares.initialize(repeating: Kernel.Squares())
    few = leavesErrors ? nil : FewExamples(layers, parameters: parameters, gradient: gradient)
    guard threads > 1, saturatingProduct(rows, count) >= least else { return }
    nonisolated(unsafe) unowned let run = self
    team = Team(count: threads) { run.perform(run.job, share: $0) }
  }

  deinit {
    team?.stop()
    few?.deallocate()
    squares.deallocate()
    Kernel.free(arena)
  }

  /// Writes the parameters back.
  func store(in network: inout Network) {
    for (index, layer) in layers.enumerated() {
      network.W[index + 1] = Matrix(rows: layer.outputs, columns: layer.inputs, storage: Array(layer.W))
      network.b[index + 1] = Vector(Array(layer.b))
    }
  }
}

extension TrainingRun {
  /// Carries `rows` examples forward and gives the sum of their costs.
  func forward(_ inputs: Kernel.Source, _ targets: Kernel.Source, rows: Int) -> Double {
    if let few, rows <= FewExamples.most {
      let isGathered = inputs.baseAddress == UnsafePointer(gatheredInputs.baseAddress)
      let x = Kernel.part(inputs, 0..<rows, width: inputWidth)
      let isRepeated = x.baseAddress == fewInputs?.baseAddress && x.count == fewInputs?.count
      fewInputs = isGathered ? nil : x
      few.forward(x, isRepeated: isRepeated, rows: rows, into: last.a)
      cost.rowValues(
        Kernel.Source(Kernel.part(last.a, 0..<rows, width: last.outputs)), targets,
        into: Kernel.part(costs, 0..<rows, width: 1))
    } else {
      share(.forward(Batch(inputs: inputs, targets: targets, rows: rows)))
    }
    var sum = 0.0
    for row in 0..<rows { sum += costs[row] }
    return sum
  }

  /// Carries the errors of the last forward pass back and leaves ∇ of the reduced cost in `gradient`.
  func backward(_ inputs: Kernel.Source, _ targets: Kernel.Source, rows: Int) {
    let batch = Batch(inputs: inputs, targets: targets, rows: rows)
    if let few, rows <= FewExamples.most {
      startErrors(batch, 0..<rows)
      few.backward(
        Kernel.Source(last.delta), cancels: cancels, weight: reduction.weight(of: rows), rows: rows)
      return
    }
    share(.errors(batch))
    share(.gradients(batch))
  }

  /// Each layer's z and a, for a range of rows.
  func carryForward(_ batch: Batch, _ range: Range<Int>) {
    var previous = Kernel.part(batch.inputs, range, width: inputWidth)
    for layer in layers {
      let z = Kernel.part(layer.z, range, width: layer.outputs)
      let a = Kernel.part(layer.a, range, width: layer.outputs)
      Kernel.affine(
        previous, Kernel.Source(layer.W), Kernel.Source(layer.b), into: z, rows: range.count,
        inner: layer.inputs, columns: layer.outputs)
      layer.activation.apply(
        Kernel.Source(padded(z, range, batch, layer)), into: padded(a, range, batch, layer),
        width: layer.outputs)
      previous = Kernel.Source(a)
    }
    let targets = Kernel.part(batch.targets, range, width: outputWidth)
    cost.rowValues(previous, targets, into: Kernel.part(costs, range, width: 1))
  }

  /// Each layer's δ, already weighed by the reduction, for a range of rows.
  func carryErrors(_ batch: Batch, _ range: Range<Int>) {
    startErrors(batch, range)
    let errors = Kernel.part(last.delta, range, width: last.outputs)
    if !cancels { multiplyDerivative(last, into: errors, batch, range) }
    if reduction == .mean {
      let weight = reduction.weight(of: batch.rows)
      for index in errors.indices { errors[index] *= weight }
    }
    for index in layers.indices.dropFirst().reversed() {
      let (layer, below) = (layers[index], layers[index - 1])
      let delta = Kernel.part(below.delta, range, width: below.outputs)
      Kernel.product(
        Kernel.Source(Kernel.part(layer.delta, range, width: layer.outputs)), Kernel.Source(layer.W),
        into: delta, rows: range.count, inner: layer.outputs, columns: layer.inputs)
      multiplyDerivative(below, into: delta, batch, range)
    }
  }

  /// Writes ∂C/∂a of the last layer where its δ belongs, or ∂C/∂z where σ′ cancels.
  private func startErrors(_ batch: Batch, _ range: Range<Int>) {
    let delta = Kernel.part(last.delta, range, width: last.outputs)
    let a = Kernel.Source(Kernel.part(last.a, range, width: last.outputs))
    let y = Kernel.part(batch.targets, range, width: last.outputs)
    if cancels {
      cost.rowCancelledDeltas(a, y, into: delta, width: last.outputs)
    } else {
      cost.rowGradients(a, y, into: delta, width: last.outputs)
    }
  }

  private func multiplyDerivative(
    _ layer: Layer, into delta: Kernel.Target, _ batch: Batch, _ range: Range<Int>
  ) {
    let z = Kernel.part(layer.z, range, width: layer.outputs)
    let a = Kernel.part(layer.a, range, width: layer.outputs)
    layer.activation.multiplyDerivative(
      into: padded(delta, range, batch, layer), z: Kernel.Source(padded(z, range, batch, layer)),
      a: Kernel.Source(padded(a, range, batch, layer)), width: layer.outputs)
  }

  /// The same memory up to a whole number of lanes, where nobody else needs what stands behind the last row.
  private func padded(
    _ memory: Kernel.Target, _ range: Range<Int>, _ batch: Batch, _ layer: Layer
  ) -> Kernel.Target {
    guard range.upperBound == batch.rows, layer.activation.isElementwise else { return memory }
    // The memory of a layer is a whole number of lanes, that of a share need not begin with one.
    let before = range.lowerBound * layer.outputs
    return Kernel.Target(
      start: memory.baseAddress, count: Kernel.wholeLanes(before + memory.count) - before)
  }

  /// ∂C/∂W and ∂C/∂b of a share of each layer's neurons.
  func findGradients(_ batch: Batch, share: Int) {
    var previous = batch.inputs
    for layer in layers {
      let neurons = range(of: layer.outputs, share: share)
      if !neurons.isEmpty {
        let delta = Kernel.Source(
          start: layer.delta.baseAddress.map { $0 + neurons.lowerBound },
          count: batch.rows * layer.outputs - neurons.lowerBound)
        Kernel.transposedProduct(
          delta, previous, into: Kernel.part(layer.dW, neurons, width: layer.inputs), rows: neurons.count,
          inner: batch.rows, columns: layer.inputs, width: layer.outputs)
        Kernel.columnSums(
          delta, into: Kernel.part(layer.db, neurons, width: 1), rows: batch.rows, width: layer.outputs)
      }
      previous = Kernel.Source(layer.a)
    }
  }
}
