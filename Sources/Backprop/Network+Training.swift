package import LinearAlgebra

extension Network {
  /// Moves the parameters against the gradient, again and again.
  ///
  /// - Parameters:
  ///   - data: the examples.
  ///   - epochs: how often all examples are gone through.
  ///   - batch: how many examples give one step; all of them when left out.
  ///   - optimizer: how a gradient becomes a step.
  ///   - reduction: C2; how the costs of a batch become one number.
  ///   - shuffleSeed: where the order of the examples is drawn from in each epoch; left out, they stay in order.
  /// - Returns: the cost of all examples before the first epoch and after each.
  @discardableResult
  public mutating func train(
    on data: Dataset, epochs: Int, batch: Int? = nil, optimizer: Optimizer, reduction: Reduction = .mean,
    shuffleSeed: UInt64? = nil
  ) -> History {
    orStop(
      try trainOrThrow(
        on: data, epochs: epochs, batch: batch, optimizer: optimizer, reduction: reduction,
        shuffleSeed: shuffleSeed))
  }

  /// - Throws: ``EngineError`` when the data do not fit the network, a setting makes no sense, or a layer has no
  ///   derivative.
  package mutating func trainOrThrow(
    on data: Dataset, epochs: Int, batch: Int? = nil, optimizer: Optimizer, reduction: Reduction = .mean,
    shuffleSeed: UInt64? = nil
  ) throws(EngineError) -> History {
    try check(data)
    try optimizer.check()
    for activation in activations { try activation.checkDerivative() }
    guard epochs >= 0 else { throw EngineError(.argument, "Training cannot last \(epochs) epochs.") }
    guard batch.map({ $0 > 0 }) ?? true else {
      throw EngineError(.argument, "A batch has at least one example, not \(batch ?? 0).")
    }
    let size = min(batch ?? data.count, data.count)
    let run = TrainingRun(
      self, rows: data.count, gatheredRows: shuffleSeed == nil ? 0 : size, optimizer: optimizer,
      reduction: reduction)
    let costs = run.train(
      on: data, epochs: epochs, batch: size, optimizer: optimizer, shuffleSeed: shuffleSeed)
    run.store(in: &self)
    return History(cost: costs, costFunction: cost, reduction: reduction, optimizer: optimizer)
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

extension TrainingRun {
  func train(
    on data: Dataset, epochs: Int, batch: Int, optimizer: Optimizer, shuffleSeed: UInt64?
  ) -> [Double] {
    let rows = data.count
    var order = shuffleSeed.map { _ in Array(0..<rows) }
    var generator = SplitMix64(seed: shuffleSeed ?? 0)
    var costs: [Double] = []
    costs.reserveCapacity(epochs + 1)
    let weight = reduction.weight(of: rows)
    data.inputs.storage.withUnsafeBufferPointer { inputs in
      data.targets.storage.withUnsafeBufferPointer { targets in
        costs.append(weight * forward(inputs, targets, rows: rows))
        var steps = 0
        for _ in 0..<epochs {
          if order != nil { generator.shuffle(&order) }
          for start in stride(from: 0, to: rows, by: batch) {
            let range = start..<min(start + batch, rows)
            steps += 1
            step(inputs, targets, range, order: order, isForwardDone: batch == rows, optimizer, steps)
          }
          costs.append(weight * forward(inputs, targets, rows: rows))
        }
      }
    }
    return costs
  }

  /// One step on the examples of `range`.
  private func step(
    _ inputs: Kernel.Source, _ targets: Kernel.Source, _ range: Range<Int>, order: [Int]?,
    isForwardDone: Bool, _ optimizer: Optimizer, _ count: Int
  ) {
    let (inputWidth, targetWidth) = (layers[0].inputs, layers[layers.count - 1].outputs)
    var x = Kernel.Source(rebasing: inputs[(range.lowerBound * inputWidth)..<(range.upperBound * inputWidth)])
    var y = Kernel.Source(
      rebasing: targets[(range.lowerBound * targetWidth)..<(range.upperBound * targetWidth)])
    if let order, !isForwardDone {
      x = gather(inputs, order[range], width: inputWidth, into: gatheredInputs)
      y = gather(targets, order[range], width: targetWidth, into: gatheredTargets)
    }
    if !isForwardDone { _ = forward(x, y, rows: range.count) }
    backward(x, y, rows: range.count)
    optimizer.step(parameters, gradient: Kernel.Source(gradient), memory: memory, count: count)
  }

  private func gather(
    _ source: Kernel.Source, _ order: ArraySlice<Int>, width: Int, into target: Kernel.Target
  ) -> Kernel.Source {
    for (row, index) in order.enumerated() {
      for column in 0..<width { target[row * width + column] = source[index * width + column] }
    }
    return Kernel.Source(rebasing: target[0..<(order.count * width)])
  }
}

extension SplitMix64 {
  /// Puts the indices into a drawn order (Fisher and Yates, from the end).
  fileprivate mutating func shuffle(_ order: inout [Int]?) {
    guard let count = order?.count else { return }
    for last in stride(from: count - 1, to: 0, by: -1) {
      order?.swapAt(last, Int(next(upperBound: UInt64(last + 1))))
    }
  }
}
