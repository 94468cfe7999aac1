package import LinearAlgebra

extension Network {
  /// Moves the parameters against the gradient, again and again.
  ///
  /// The run ends early when the stopping rule asks for it, or when the cost is no longer a finite number.
  ///
  /// - Parameters:
  ///   - data: the examples.
  ///   - epochs: how often all examples are gone through.
  ///   - batch: how many examples give one step; all of them when left out.
  ///   - optimizer: how a gradient becomes a step.
  ///   - reduction: C2; how the costs of a batch become one number.
  ///   - shuffleSeed: where the order of the examples is drawn from in each epoch; left out, they stay in order.
  ///   - stopping: when to stop early.
  ///   - threads: how many threads share each step; the numbers are the same for any number of them.
  /// - Returns: the cost of all examples before the first epoch and after each, and the norms of every layer.
  @discardableResult
  public mutating func train(
    on data: Dataset, epochs: Int, batch: Int? = nil, optimizer: Optimizer, reduction: Reduction = .mean,
    shuffleSeed: UInt64? = nil, stopping: StoppingRule? = nil, threads: Int = 1
  ) -> History {
    orStop(
      try trainOrThrow(
        on: data, epochs: epochs, batch: batch, optimizer: optimizer, reduction: reduction,
        shuffleSeed: shuffleSeed, stopping: stopping, threads: threads))
  }

  /// - Throws: ``EngineError`` when the data do not fit the network, a setting makes no sense, or a layer has no
  ///   derivative.
  package mutating func trainOrThrow(
    on data: Dataset, epochs: Int, batch: Int? = nil, optimizer: Optimizer, reduction: Reduction = .mean,
    shuffleSeed: UInt64? = nil, stopping: StoppingRule? = nil, threads: Int = 1,
    sharingFrom least: Int? = nil
  ) throws(EngineError) -> History {
    try check(data)
    try optimizer.check()
    try stopping?.check()
    if let validation = stopping?.validation { try check(validation) }
    for activation in activations { try activation.checkDerivative() }
    guard epochs >= 0 else { throw EngineError(.argument, "Training cannot last \(epochs) epochs.") }
    guard batch.map({ $0 > 0 }) ?? true else {
      throw EngineError(.argument, "A batch has at least one example, not \(batch ?? 0).")
    }
    guard threads > 0 else {
      throw EngineError(.argument, "Training takes at least one thread, not \(threads).")
    }
    let size = min(batch ?? data.count, data.count)
    let run = TrainingRun(
      self, rows: max(data.count, stopping?.validation?.count ?? 0),
      gatheredRows: shuffleSeed == nil ? 0 : size,
      optimizer: optimizer, reduction: reduction, leavesErrors: false, threads: threads,
      sharingFrom: least ?? TrainingRun.worthSharing)
    var training = Training(
      run: run, data: data, batch: size, stopping: stopping, shuffleSeed: shuffleSeed)
    let history = training.go(through: epochs)
    run.store(in: &self)
    return history
  }

  /// - Throws: ``EngineError`` when there are no examples or they do not fit the network.
  package func check(_ data: Dataset) throws(EngineError) {
    guard !data.isEmpty else { throw EngineError(.argument, "The data set has no example.") }
    guard data.inputs.columns == inputs else {
      throw EngineError(
        .shape,
        "The examples have \(counted(data.inputs.columns, "input", "inputs")), "
          + "but the network has \(inputs).")
    }
    guard data.targets.columns == sizes[L] else {
      throw EngineError(
        .shape,
        "The examples have \(counted(data.targets.columns, "target", "targets")), "
          + "but the network has \(counted(sizes[L], "output", "outputs")).")
    }
  }
}
