import LinearAlgebra

/// The loop over epochs and batches, on the buffers of a ``TrainingRun``.
struct Training {
  private let run: TrainingRun
  private let data: Dataset
  private let batch: Int
  private let optimizer: Optimizer
  private let stopping: StoppingRule?
  private var order: [Int]
  private let isShuffled: Bool
  private var generator: SplitMix64
  private var steps = 0
  private var history: History

  init(
    run: TrainingRun, data: Dataset, batch: Int, optimizer: Optimizer, stopping: StoppingRule?,
    shuffleSeed: UInt64?
  ) {
    self.run = run
    self.data = data
    self.batch = batch
    self.optimizer = optimizer
    self.stopping = stopping
    isShuffled = shuffleSeed != nil
    order = shuffleSeed == nil ? [] : Array(0..<data.count)
    generator = SplitMix64(seed: shuffleSeed ?? 0)
    history = History(
      layers: run.layers.count, costFunction: run.cost, reduction: run.reduction, optimizer: optimizer)
  }

  mutating func go(through epochs: Int) -> History {
    history.cost.reserveCapacity(min(epochs, 100_000) + 1)
    let (inputs, targets) = (data.inputs, data.targets)
    inputs.storage.withUnsafeBufferPointer { inputs in
      targets.storage.withUnsafeBufferPointer { targets in
        measureCost(inputs, targets)
        for _ in 0..<epochs {
          guard history.ending == .completed else { break }
          runEpoch(inputs, targets)
          measureCost(inputs, targets)
        }
      }
    }
    return history
  }

  private mutating func measureCost(_ inputs: Kernel.Source, _ targets: Kernel.Source) {
    if let validation = stopping?.validation {
      history.validationCost.append(run.reduction.weight(of: validation.count) * run.forward(validation))
    }
    let cost = run.reduction.weight(of: data.count) * run.forward(inputs, targets, rows: data.count)
    history.cost.append(cost)
    if !cost.isFinite {
      history.ending = .diverged
    } else if let stopping, stopping.asksToStop(history) {
      history.ending = .stopped
    }
  }

  private mutating func runEpoch(_ inputs: Kernel.Source, _ targets: Kernel.Source) {
    if isShuffled { generator.shuffle(&order) }
    let rows = data.count
    for start in stride(from: 0, to: rows, by: batch) {
      let range = start..<min(start + batch, rows)
      findGradient(inputs, targets, range)
      steps += 1
      let isLast = range.upperBound == rows
      if isLast { run.rememberWeights() }
      optimizer.step(
        run.parameters, gradient: Kernel.Source(run.gradient), memory: run.memory, count: steps)
      if isLast { measureLayers() }
    }
  }

  /// Leaves the gradient of one batch in the run's buffers.
  private func findGradient(_ inputs: Kernel.Source, _ targets: Kernel.Source, _ range: Range<Int>) {
    // The pass that measured the cost was the forward pass of a full batch.
    if batch == data.count {
      run.backward(inputs, targets, rows: batch)
      return
    }
    var (x, y) = (run.rows(of: inputs, range, width: run.inputWidth), targets)
    if isShuffled {
      x = run.gather(inputs, order[range], width: run.inputWidth, into: run.gatheredInputs)
      y = run.gather(targets, order[range], width: run.outputWidth, into: run.gatheredTargets)
    } else {
      y = run.rows(of: targets, range, width: run.outputWidth)
    }
    _ = run.forward(x, y, rows: range.count)
    run.backward(x, y, rows: range.count)
  }

  private mutating func measureLayers() {
    for (index, layer) in run.layers.enumerated() {
      let norm = { (buffer: Kernel.Target) in buffer.reduce(0) { $0 + $1 * $1 }.squareRoot() }
      history.gradientNorm[index + 1].append(norm(layer.dW))
      var change = 0.0
      for i in layer.W.indices { change += (layer.W[i] - layer.before[i]) * (layer.W[i] - layer.before[i]) }
      history.updateRatio[index + 1].append(change.squareRoot() / norm(layer.before))
    }
  }
}

extension TrainingRun {
  var inputWidth: Int { layers[0].inputs }
  var outputWidth: Int { layers[layers.count - 1].outputs }

  /// Keeps the weights as they are before a step.
  func rememberWeights() {
    for layer in layers { _ = layer.before.update(fromContentsOf: layer.W) }
  }

  func rows(of source: Kernel.Source, _ range: Range<Int>, width: Int) -> Kernel.Source {
    Kernel.Source(rebasing: source[(range.lowerBound * width)..<(range.upperBound * width)])
  }

  func gather(
    _ source: Kernel.Source, _ order: ArraySlice<Int>, width: Int, into target: Kernel.Target
  ) -> Kernel.Source {
    for (row, index) in order.enumerated() {
      for column in 0..<width { target[row * width + column] = source[index * width + column] }
    }
    return Kernel.Source(rebasing: target[0..<(order.count * width)])
  }
}
