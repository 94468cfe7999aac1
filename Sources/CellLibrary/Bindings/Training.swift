import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addTraining(to vocabulary: Vocabulary) {
    addOptimizers(to: vocabulary)
    vocabulary.mutatingMethod(
      "train(on:epochs:batch:optimizer:reduction:shuffleSeed:stopping:)",
      summary: "Moves the parameters against the gradient, again and again.",
      defaults: [
        2: Default(Int?.none, "nil"), 4: Default(Reduction.mean, ".mean"), 5: Default(UInt64?.none, "nil"),
        6: Default(StoppingRule?.none, "nil"),
      ], discardable: true, charge: training
    ) {
      (
        net: inout Network, data: Dataset, epochs: Int, batch: Int?, optimizer: Optimizer,
        reduction: Reduction,
        shuffleSeed: UInt64?, stopping: StoppingRule?
      ) in
      try net.trainOrThrow(
        on: data, epochs: epochs, batch: batch, optimizer: optimizer, reduction: reduction,
        shuffleSeed: shuffleSeed, stopping: stopping)
    }
    addHistory(to: vocabulary)
    addEvaluation(to: vocabulary)
  }

  private static func training(
    _ net: Network, _ data: Dataset, _ epochs: Int, _ batch: Int?, _: Optimizer, _: Reduction, _: UInt64?,
    _ stopping: StoppingRule?
  ) -> Charge {
    let validation = stopping?.validationCount ?? 0
    let rows = max(data.count, validation)
    let buffers = Charge.sum(
      Charge.product(6, net.parameterCount), Charge.product(3, rows, net.neuronCount),
      Charge.product(rows, data.width))
    let history = Charge.product(epochs, Charge.sum(2, Charge.product(2, net.L)))
    // A watch for progress looks back over all epochs after each.
    let watching = stopping == nil ? 0 : Charge.product(epochs, epochs)
    return .work(
      Charge.sum(net.workOfTraining(examples: data.count, epochs: epochs, validation: validation), watching),
      elements: Charge.sum(buffers, history))
  }

  private static func addOptimizers(to vocabulary: Vocabulary) {
    vocabulary.type(Optimizer.self)
    vocabulary.staticMethod("sgd(learningRate:)", of: Optimizer.self) { (rate: Double) in
      Optimizer.sgd(learningRate: rate)
    }
    vocabulary.staticMethod("momentum(learningRate:momentum:)", of: Optimizer.self) {
      (rate: Double, momentum: Double) in Optimizer.momentum(learningRate: rate, momentum: momentum)
    }
    vocabulary.staticMethod("nesterov(learningRate:momentum:)", of: Optimizer.self) {
      (rate: Double, momentum: Double) in Optimizer.nesterov(learningRate: rate, momentum: momentum)
    }
    vocabulary.staticMethod("rmsProp(learningRate:decay:epsilon:)", of: Optimizer.self) {
      (rate: Double, decay: Double, epsilon: Double) in
      Optimizer.rmsProp(learningRate: rate, decay: decay, epsilon: epsilon)
    }
    vocabulary.staticMethod("adam(learningRate:beta1:beta2:epsilon:)", of: Optimizer.self) {
      (rate: Double, beta1: Double, beta2: Double, epsilon: Double) in
      Optimizer.adam(learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon)
    }
    vocabulary.staticMethod("adamW(learningRate:weightDecay:beta1:beta2:epsilon:)", of: Optimizer.self) {
      (rate: Double, decay: Double, beta1: Double, beta2: Double, epsilon: Double) in
      Optimizer.adamW(learningRate: rate, weightDecay: decay, beta1: beta1, beta2: beta2, epsilon: epsilon)
    }
    vocabulary.type(Optimizer.Run.self)
    vocabulary.initializer(
      "init(_:from:)", charge: { (_: Optimizer, start: Vector) in .numbers(start.count, 2) }
    ) { (optimizer: Optimizer, start: Vector) in Optimizer.Run(optimizer, from: start) }
    vocabulary.mutatingMethod(
      "step(_:)",
      charge: { (run: Optimizer.Run, _: Vector) in
        Charge(elements: Charge.product(run.parameters.count, 3), operations: run.parameters.count)
      }
    ) { (run: inout Optimizer.Run, gradient: Vector) -> Void in try run.stepOrThrow(gradient) }
  }

  private static func addHistory(to vocabulary: Vocabulary) {
    vocabulary.type(StoppingRule.self)
    vocabulary.staticMethod("whenCost(below:)", of: StoppingRule.self) {
      (cost: Double) in StoppingRule.whenCost(below: cost)
    }
    vocabulary.staticMethod("whenStalled(for:improvement:on:)", of: StoppingRule.self) {
      (epochs: Int, improvement: Double, validation: Dataset?) in
      StoppingRule.whenStalled(for: epochs, improvement: improvement, on: validation)
    }
    vocabulary.type(History.self)
    vocabulary.type(History.Ending.self)
  }

  private static func addEvaluation(to vocabulary: Vocabulary) {
    vocabulary.type(ConfusionTable.self)
    func evaluating(_ net: Network, _ data: Dataset) -> Charge {
      let classes = net.sizes[net.L]
      return .work(
        Charge.product(data.count, Charge.sum(net.workOfForward, classes)),
        elements: Charge.sum(
          Charge.product(3, net.parameterCount), Charge.product(4, data.count, net.neuronCount),
          Charge.product(4, classes, classes)))
    }
    vocabulary.method("accuracy(on:)", charge: evaluating) {
      (net: Network, data: Dataset) in try net.accuracyOrThrow(on: data)
    }
    vocabulary.method("confusion(on:)", charge: evaluating) {
      (net: Network, data: Dataset) in try net.confusionOrThrow(on: data)
    }
  }
}
