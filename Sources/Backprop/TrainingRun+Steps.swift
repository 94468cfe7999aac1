import LinearAlgebra

extension TrainingRun {
  /// The examples of one step.
  struct Batch {
    let inputs: Kernel.Source
    let targets: Kernel.Source
    let rows: Int
  }

  /// What the threads share at a time.
  enum Job {
    /// Each takes some rows.
    case forward(Batch)
    /// Each takes some rows.
    case errors(Batch)
    /// Each takes some neurons of every layer.
    case gradients(Batch)
    /// Each takes some pieces of the parameters.
    case descent(isMeasured: Bool)
  }

  /// A piece of the weights or biases of one layer, so long that measuring it does not depend on the threads.
  struct Piece {
    /// The number of the layer, from 0; nil for biases, whose steps are not measured.
    let measuredLayer: Int?
    let range: Range<Int>

    /// All pieces, and which of them each layer's weights are in.
    static func pieces(of layers: [Layer]) -> (all: [Piece], ofWeights: [Range<Int>]) {
      var pieces: [Piece] = []
      var ofWeights: [Range<Int>] = []
      var start = 0
      for (index, layer) in layers.enumerated() {
        let first = pieces.count
        for (count, measured) in [(layer.W.count, Optional(index)), (layer.b.count, nil)] {
          for begin in stride(from: start, to: start + count, by: 4096) {
            pieces.append(Piece(measuredLayer: measured, range: begin..<min(begin + 4096, start + count)))
          }
          start += count
          if measured != nil { ofWeights.append(first..<pieces.count) }
        }
      }
      return (pieces, ofWeights)
    }
  }

  var inputWidth: Int { layers[0].inputs }
  var outputWidth: Int { layers[layers.count - 1].outputs }

  /// Has every thread do its share, and waits for all.
  func share(_ job: Job) {
    guard let team else {
      perform(job, share: 0)
      return
    }
    self.job = job
    team.run()
  }

  /// One thread's share of a job.
  func perform(_ job: Job, share: Int) {
    switch job {
    case .forward(let batch):
      let rows = range(of: batch.rows, share: share)
      if !rows.isEmpty { carryForward(batch, rows) }
    case .errors(let batch):
      let rows = range(of: batch.rows, share: share)
      if !rows.isEmpty { carryErrors(batch, rows) }
    case .gradients(let batch): findGradients(batch, share: share)
    case .descent(let isMeasured): descend(range(of: pieces.count, share: share), isMeasured: isMeasured)
    }
  }

  /// The part of `count` things that belongs to one thread.
  func range(of count: Int, share: Int) -> Range<Int> {
    guard let threads = team?.count else { return 0..<count }
    return (count * share / threads)..<(count * (share + 1) / threads)
  }

  /// One step of the optimiser; when it is measured, `squares` tells what it did.
  ///
  /// - Parameter count: the number of the step, from 1.
  func step(count: Int, isMeasured: Bool) {
    if case .sgd = optimizer.kind {
      if isMeasured, let few {
        few.descendMeasuring(rate: optimizer.learningRate)
        return
      }
      share(.descent(isMeasured: isMeasured))
      return
    }
    if isMeasured { for layer in layers { _ = layer.before.update(fromContentsOf: layer.W) } }
    optimizer.step(parameters, gradient: Kernel.Source(gradient), memory: memory, count: count)
    if isMeasured { measurePieces() }
  }

  /// What the last measured step did to the weights of one layer.
  func squares(of layer: Int) -> Kernel.Squares {
    if let few, case .sgd = optimizer.kind { return few.squares(of: layer) }
    var sum = Kernel.Squares()
    for index in measuredPieces[layer] { sum += squares[index] }
    return sum
  }

  private func descend(_ range: Range<Int>, isMeasured: Bool) {
    let rate = optimizer.learningRate
    if !isMeasured {
      guard let first = range.first, let last = range.last else { return }
      let whole = pieces[first].range.lowerBound..<pieces[last].range.upperBound
      Kernel.descend(
        Kernel.part(parameters, whole, width: 1), Kernel.part(Kernel.Source(gradient), whole, width: 1),
        rate: rate)
      return
    }
    for index in range {
      let piece = pieces[index]
      let θ = Kernel.part(parameters, piece.range, width: 1)
      let g = Kernel.part(Kernel.Source(gradient), piece.range, width: 1)
      if piece.measuredLayer == nil {
        Kernel.descend(θ, g, rate: rate)
      } else {
        squares[index] = Kernel.descendMeasuring(θ, g, rate: rate)
      }
    }
  }

  private func measurePieces() {
    var start = 0
    for (index, piece) in pieces.enumerated() {
      guard let layer = piece.measuredLayer else {
        start = piece.range.upperBound
        continue
      }
      let range = (piece.range.lowerBound - start)..<(piece.range.upperBound - start)
      squares[index] = Kernel.measure(
        Kernel.Source(Kernel.part(layers[layer].W, range, width: 1)),
        before: Kernel.Source(Kernel.part(layers[layer].before, range, width: 1)),
        Kernel.Source(Kernel.part(layers[layer].dW, range, width: 1)))
    }
  }

  /// Copies rows in the given order.
  func gather(
    _ source: Kernel.Source, _ order: ArraySlice<Int>, width: Int, into target: Kernel.Target
  ) -> Kernel.Source {
    var next = 0
    for index in order {
      for column in 0..<width { target[next + column] = source[index * width + column] }
      next += width
    }
    return Kernel.Source(rebasing: target[0..<next])
  }
}
