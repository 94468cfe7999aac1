import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addTraining(to vocabulary: Vocabulary) {
    addOptimizers(to: vocabulary)
    vocabulary.mutatingMethod(
      "train(on:epochs:batch:optimizer:reduction:shuffleSeed:stopping:)",
      "Moves the parameters against the gradient, again and again.",
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
    vocabulary.type(Optimizer.self, "How a gradient moves the parameters.")
    vocabulary.staticMethod("sgd(learningRate:)", of: Optimizer.self, "θ ← θ − ηg.") { (rate: Double) in
      Optimizer.sgd(learningRate: rate)
    }
    vocabulary.staticMethod(
      "momentum(learningRate:momentum:)", of: Optimizer.self, "v ← μv + g, θ ← θ − ηv.",
      defaults: [1: Default(0.9, "0.9")]
    ) { (rate: Double, momentum: Double) in Optimizer.momentum(learningRate: rate, momentum: momentum) }
    vocabulary.staticMethod(
      "nesterov(learningRate:momentum:)", of: Optimizer.self, "v ← μv + g, θ ← θ − η(g + μv).",
      defaults: [1: Default(0.9, "0.9")]
    ) { (rate: Double, momentum: Double) in Optimizer.nesterov(learningRate: rate, momentum: momentum) }
    vocabulary.staticMethod(
      "rmsProp(learningRate:decay:epsilon:)", of: Optimizer.self, "s ← ρs + (1−ρ)g², θ ← θ − ηg/(√s + ε).",
      defaults: [1: Default(0.9, "0.9"), 2: Default(1e-8, "1e-8")]
    ) { (rate: Double, decay: Double, epsilon: Double) in
      Optimizer.rmsProp(learningRate: rate, decay: decay, epsilon: epsilon)
    }
    vocabulary.staticMethod(
      "adam(learningRate:beta1:beta2:epsilon:)", of: Optimizer.self,
      "Adam: momentum over RMSProp, both corrected.",
      defaults: [1: Default(0.9, "0.9"), 2: Default(0.999, "0.999"), 3: Default(1e-8, "1e-8")]
    ) { (rate: Double, beta1: Double, beta2: Double, epsilon: Double) in
      Optimizer.adam(learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon)
    }
    vocabulary.staticMethod(
      "adamW(learningRate:weightDecay:beta1:beta2:epsilon:)", of: Optimizer.self,
      "θ ← θ − ηλθ, then a step of Adam.",
      defaults: [
        1: Default(0.01, "0.01"), 2: Default(0.9, "0.9"), 3: Default(0.999, "0.999"),
        4: Default(1e-8, "1e-8"),
      ]
    ) { (rate: Double, decay: Double, beta1: Double, beta2: Double, epsilon: Double) in
      Optimizer.adamW(learningRate: rate, weightDecay: decay, beta1: beta1, beta2: beta2, epsilon: epsilon)
    }
    vocabulary.property("name", "The name in the API.") { (optimizer: Optimizer) in optimizer.name }
    vocabulary.property("learningRate", "η.") { (optimizer: Optimizer) in optimizer.learningRate }
    vocabulary.type(Optimizer.Run.self, "An optimiser on its way: the parameters, and what it remembers.")
    vocabulary.initializer(
      "init(_:from:)", "A run that starts at the given parameters.",
      charge: { (_: Optimizer, start: Vector) in .numbers(start.count, 2) }
    ) { (optimizer: Optimizer, start: Vector) in Optimizer.Run(optimizer, from: start) }
    vocabulary.property("optimizer", "The optimiser.") { (run: Optimizer.Run) in run.optimizer }
    vocabulary.property("parameters", "Where it stands.") { (run: Optimizer.Run) in run.parameters }
    vocabulary.property("count", "How many steps it has taken.") { (run: Optimizer.Run) in run.count }
    vocabulary.mutatingMethod(
      "step(_:)", "One step for the gradient at `parameters`.",
      charge: { (run: Optimizer.Run, _: Vector) in
        Charge(elements: Charge.product(run.parameters.count, 3), operations: run.parameters.count)
      }
    ) { (run: inout Optimizer.Run, gradient: Vector) -> Void in try run.stepOrThrow(gradient) }
  }

  private static func addHistory(to vocabulary: Vocabulary) {
    vocabulary.type(StoppingRule.self, "When to stop before all epochs are gone through.")
    vocabulary.staticMethod(
      "whenCost(below:)", of: StoppingRule.self, "As soon as the cost is below a number."
    ) {
      (cost: Double) in StoppingRule.whenCost(below: cost)
    }
    vocabulary.staticMethod(
      "whenStalled(for:improvement:on:)", of: StoppingRule.self,
      "When the cost has not improved on its best for so many epochs.",
      defaults: [1: Default(0.0, "0"), 2: Default(Dataset?.none, "nil")]
    ) { (epochs: Int, improvement: Double, validation: Dataset?) in
      StoppingRule.whenStalled(for: epochs, improvement: improvement, on: validation)
    }
    vocabulary.type(History.self, "What a training run leaves behind.")
    vocabulary.property("cost", "The cost of all examples: before the first epoch, then after each.") {
      (history: History) in history.cost
    }
    vocabulary.property("validationCost", "The cost of the validation examples, at the same times.") {
      (history: History) in history.validationCost
    }
    vocabulary.property("gradientNorm", "‖∂C/∂W‖ at the last step of each epoch, gradientNorm[1...L].") {
      (history: History) in history.gradientNorm
    }
    vocabulary.property("updateRatio", "‖ΔW‖/‖W‖ at the last step of each epoch, updateRatio[1...L].") {
      (history: History) in history.updateRatio
    }
    vocabulary.property("ending", "Why the run ended.") { (history: History) in history.ending }
    vocabulary.property("costFunction", "The cost function of one example.") { (history: History) in
      history.costFunction
    }
    vocabulary.property("reduction", "How the costs of a batch become one number.") { (history: History) in
      history.reduction
    }
    vocabulary.property("optimizer", "What moved the parameters.") { (history: History) in history.optimizer }
    vocabulary.property("epochs", "The number of epochs that were gone through.") { (history: History) in
      history.epochs
    }
    vocabulary.type(History.Ending.self, "Why a run ended.")
    vocabulary.enumeration(
      History.Ending.self,
      [
        ("completed", .completed, "All epochs were gone through."),
        ("stopped", .stopped, "The rule asked for it."),
        ("diverged", .diverged, "The cost became infinite or not a number."),
      ])
  }

  private static func addEvaluation(to vocabulary: Vocabulary) {
    vocabulary.type(ConfusionTable.self, "How often each class was taken for each other.")
    func evaluating(_ net: Network, _ data: Dataset) -> Charge {
      let classes = net.sizes[net.L]
      return .work(
        Charge.product(data.count, Charge.sum(net.workOfForward, classes)),
        elements: Charge.sum(
          Charge.product(3, net.parameterCount), Charge.product(4, data.count, net.neuronCount),
          Charge.product(4, classes, classes)))
    }
    vocabulary.method("accuracy(on:)", "The share of examples whose class is found.", charge: evaluating) {
      (net: Network, data: Dataset) in try net.accuracyOrThrow(on: data)
    }
    vocabulary.method("confusion(on:)", "How often each class is taken for each other.", charge: evaluating) {
      (net: Network, data: Dataset) in try net.confusionOrThrow(on: data)
    }
    vocabulary.property("counts", "counts[actual][predicted].") { (table: ConfusionTable) in table.counts }
    vocabulary.property("classes", "The number of classes.") { (table: ConfusionTable) in table.classes }
    vocabulary.property("total", "The number of examples.") { (table: ConfusionTable) in table.total }
    vocabulary.property("accuracy", "The share of examples whose class was found.") {
      (table: ConfusionTable) in
      table.accuracy
    }
  }
}
