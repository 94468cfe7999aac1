import LinearAlgebra

/// The loop over epochs and batches, on the buffers of a ``TrainingRun``.
struct Training {
  private let run: TrainingRun
  private let data: Dataset
  private let batch: Int
  private let stopping: StoppingRule?
  private var order: [Int]
  private let isShuffled: Bool
  private var generator: SplitMix64
  private var steps = 0
  private var history: History
  /// The squares of what the history will hold, one number an epoch for each layer: roots are quicker taken together.
  private var gradientNorm: [[Double]]
  private var updateRatio: [[Double]]

  init(run: TrainingRun, data: Dataset, batch: Int, stopping: StoppingRule?, shuffleSeed: UInt64?) {
    self.run = run
    self.data = data
    self.batch = batch
    self.stopping = stopping
    isShuffled = shuffleSeed != nil
    order = shuffleSeed == nil ? [] : Array(0..<data.count)
    generator = SplitMix64(seed: shuffleSeed ?? 0)
    gradientNorm = Array(repeating: [], count: run.layers.count)
    updateRatio = gradientNorm
    history = History(
      layers: run.layers.count, costFunction: run.cost, reduction: run.reduction, optimizer: run.optimizer)
  }

  mutating func go(through epochs: Int) -> History {
    let expected = min(epochs, 1 << 20)
    history.cost.reserveCapacity(expected + 1)
    for layer in gradientNorm.indices {
      gradientNorm[layer].reserveCapacity(expected)
      updateRatio[layer].reserveCapacity(expected)
    }
    let (inputs, targets) = (data.inputs, data.targets)
    let watch = TrainingWatch.current
    inputs.storage.withUnsafeBufferPointer { inputs in
      targets.storage.withUnsafeBufferPointer { targets in
        measureCost(inputs, targets)
        for epoch in 0..<epochs {
          guard history.ending == .completed else { break }
          watch?.begins(epoch + 1, epochs)
          runEpoch(inputs, targets)
          measureCost(inputs, targets)
        }
      }
    }
    for layer in gradientNorm.indices {
      Self.takeRoots(of: &gradientNorm[layer])
      Self.takeRoots(of: &updateRatio[layer])
    }
    history.gradientNorm = Layers(first: 1, of: .gradientNorm, gradientNorm)
    history.updateRatio = Layers(first: 1, of: .updateRatio, updateRatio)
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
      run.step(count: steps, isMeasured: isLast)
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
    var (x, y) = (Kernel.part(inputs, range, width: run.inputWidth), targets)
    if isShuffled {
      x = run.gather(inputs, order[range], width: run.inputWidth, into: run.gatheredInputs)
      y = run.gather(targets, order[range], width: run.outputWidth, into: run.gatheredTargets)
    } else {
      y = Kernel.part(targets, range, width: run.outputWidth)
    }
    _ = run.forward(x, y, rows: range.count)
    run.backward(x, y, rows: range.count)
  }

  private mutating func measureLayers() {
    for layer in gradientNorm.indices {
      let squares = run.squares(of: layer)
      gradientNorm[layer].append(squares.gradient)
      updateRatio[layer].append(squares.change / squares.before)
    }
  }

  private static func takeRoots(of squares: inout [Double]) {
    for index in squares.indices { squares[index].formSquareRoot() }
  }
}
