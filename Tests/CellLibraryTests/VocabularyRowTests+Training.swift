import Testing

extension VocabularyRowTests {
  @Test func explaining() {
    Lesson([
      """
      let net = Network(inputs: 1, cost: .halfSquaredError) {
        Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
        Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
      }
      let example = Example(x: [1.5], y: [1])
      let long = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example)
      check(long.value, equals: 0.04897420361254071, within: 1e-16, "five factors")
      check(long.factors.count == 5 && long.factors[1].formula == "σ′(z2)" && long.factors[1].isShared, "their names")
      check(long.paths[0].runningProducts[1], equals: -0.13875638180775954, within: 1e-16, "δ2 on the way")
      let back = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example, order: .localFirst)
      check(back.value, equals: long.value, within: 1e-16, "in either order")
      check(back.factors[0].name == long.factors[4].name, "turned around")
      let nudge = net.nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: example)
      check(nudge.steps.count == 4 && nudge.steps[3].variable == "C", "nudge")
      check(nudge.derivative, equals: -0.09573836254095378, within: 1e-16, "its derivative")
      check(nudge.ratio, equals: nudge.derivative, within: 1e-2, "and its ratio")
      let trace = net.trace(at: example)
      check(trace.steps.map { $0.equation } == [.BP1, .BP3, .BP4, .BP2, .BP3, .BP4], "the four equations")
      check(trace.steps[0].result.vector == [-0.13875638180775954] && trace.steps[2].result.matrix != nil, "results")
      for step in trace.steps {
        switch step.equation {
        case .BP1, .BP2: check(step.operands.count == 2, step.formula)
        case .BP3: check(step.quantity == "∂C/∂b⁽\\(step.layer == 1 ? "¹" : "²")⁾", "BP3")
        case .BP4: check(step.operands[0].value == trace.gradients.delta[step.layer], "BP4")
        }
      }
      show(long)
      show(nudge)
      show(trace)
      """,
      """
      let M = Network(inputs: 2, cost: .halfSquaredError) {
        Dense(weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
        Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
      }
      let routes = M.paths(from: .a(layer: 1, at: 0), at: Example(x: [1, -2], y: [1, 0]))
      check(routes.paths[0].product, equals: -0.0382624874, within: 1e-10, "one route")
      check(routes.paths[1].product, equals: -0.0982789701, within: 1e-10, "the other route")
      check(routes.total, equals: -0.1365414575, within: 1e-10, "both")
      let count = operationCount(sizes: [3, 3, 2, 1])
      check(count.multiplications(.pathByPath) == 136 && count.multiplications(.backprop) == 31, "P")
      check(count.weights == 17 && count.passes == 24 && count.paths == 26, "what is counted")
      for model in OperationCount.Model.allCases { check(count.multiplications(model) > 0, model.name) }
      check(operationCount(M).weights == 12, "of a network")
      check(operationCount(M).name == "2-3-2" && count.name == "3-3-2-1", "its sizes in one word")
      """,
    ]).expectChecks(10 + 6 + 12)
  }

  @Test func data() {
    Lesson([
      """
      let data = Dataset(inputs: [[1, 2], [3, 4], [5, 9]], targets: [[0], [1], [0]])
      check(data.count == 3 && data[2].x == [5, 9] && data.first?.y == [0], "a collection of examples")
      check(Dataset([data[0], data[2]]) == [Example(x: [1, 2], y: [0]), Example(x: [5, 9], y: [0])], "of a literal")
      let classes = Dataset(inputs: data.inputs, labels: [0, 2, 1], classes: 3)
      check(classes.targets, equals: [[1, 0, 0], [0, 0, 1], [0, 1, 0]], within: 0, "one-hot")
      check(Vector.oneHot(1, of: 3), equals: classes[2].y, within: 0, "one-hot by hand")
      check(Dataset.xor.count == 4, "xor")
      let sets = [
        Dataset.moons(11, seed: 1), .circle(11, noise: 0.1, seed: 1), .spiral(11, seed: 1),
        .line(11, slope: 2, intercept: 1, noise: 0.01, seed: 1),
      ]
      check(sets.map { $0.count } == [11, 11, 11, 11], "patterns")
      let straight = Dataset.line(3, slope: 2, intercept: 1, seed: 1)
      check(straight.targets, equals: [[-1], [1], [3]], within: 0, "a line")
      """,
      """
      let batches = sets[0].batches(of: 4)
      check(batches.map { $0.count } == [4, 4, 3], "batches")
      let (train, test) = sets[0].split(0.75, seed: 3)
      check(train.count == 8 && test.count == 3, "split")
      let parts = sets[0].split(0.5)
      check(parts.train[0] == sets[0][0] && parts.test.count == 5, "in order")
      check(sets[0].shuffled(seed: 5) != sets[0], "shuffled")
      let scale = Standardization(data)
      check(scale.mean, equals: [3, 5], within: 1e-15, "mean")
      check(scale.deviation[0], equals: (8.0 / 3).squareRoot(), within: 1e-15, "deviation")
      check(scale.apply(to: data).inputs[column: 0].sum, equals: 0, within: 1e-15, "standardised")
      var sum = 0.0
      for example in data { sum += example.x.sum }
      check(sum, equals: 24, within: 0, "for runs over examples")
      check(data.prefix(2).map { $0.y[0] } == [0, 1], "a part")
      """,
    ]).expectChecks(16)
  }

  @Test func training() {
    Lesson([
      """
      var net = Network(inputs: 2, cost: .halfSquaredError, seed: 42) {
        Dense(2, activation: .sigmoid, weights: .uniform(-1...1))
        Dense(1, activation: .sigmoid, weights: .uniform(-1...1))
      }
      let start = net
      let history = net.train(on: .xor, epochs: 5000, optimizer: .sgd(learningRate: 2))
      check(history.cost[0], equals: 0.126151, within: 1e-6, "the cost before")
      check(history.cost[5000], equals: 0.000343221, within: 1e-9, "the cost after")
      check(history.epochs == 5000 && history.ending == .completed && history.gradientNorm[2].count == 5000, "history")
      check(history.updateRatio[1][0] > 0 && history.validationCost.isEmpty, "update ratio")
      check(net.accuracy(on: .xor), equals: 1, within: 0, "accuracy")
      check(net.confusion(on: .xor).counts == [[2, 0], [0, 2]], "confusion")
      show(history)
      show(net.confusion(on: .xor))
      show(plot(history, scale: .log))
      show(plot(history.cost, title: "C", along: "epoch"))
      """,
      """
      let optimizers: [Optimizer] = [
        .momentum(learningRate: 0.5), .nesterov(learningRate: 0.5, momentum: 0.8), .rmsProp(learningRate: 0.01),
        .adam(learningRate: 0.05), .adamW(learningRate: 0.05, weightDecay: 0.001),
      ]
      for optimizer in optimizers {
        var other = start
        let run = other.train(
          on: .xor, epochs: 200, batch: 2, optimizer: optimizer, reduction: .sum, shuffleSeed: 1)
        check(run.cost[200] < run.cost[0], optimizer.name)
      }
      var stopped = start
      let early = stopped.train(
        on: .xor, epochs: 5000, optimizer: .sgd(learningRate: 2), stopping: .whenCost(below: 0.01))
      check(early.ending == .stopped && early.epochs < 5000, "early stopping")
      var wild = start
      let stalled = wild.train(
        on: .xor, epochs: 100, optimizer: .sgd(learningRate: 1e-9),
        stopping: .whenStalled(for: 5, improvement: 0.1, on: .xor))
      check(stalled.ending == .stopped && stalled.validationCost.count == stalled.cost.count, "stalled")
      switch stalled.ending {
      case .completed, .diverged: check(false, "stopped")
      case .stopped: check(true, "stopped")
      }
      var run = Optimizer.Run(.momentum(learningRate: 0.1), from: [1, 1])
      for _ in 0..<2 { run.step(run.parameters) }
      check(run.parameters, equals: [0.72, 0.72], within: 1e-15, "two steps of momentum")
      """,
    ]).expectChecks(6 + 5 + 4)
  }

  @Test func proof() {
    Lesson(
      """
      let net = Network(inputs: 2, cost: .binaryCrossEntropy(on: .logits), seed: 1) {
        Dense(2, activation: .gelu, weights: .glorot)
        Dense(2, activation: .identity, weights: .orthogonal)
      }
      let example = Example(x: [0.3, -0.7], y: [1, 0])
      let result = net.gradcheck(at: example)
      check(result.holds && result.entries.count == 12 && result.compared.count == 12, "gradcheck")
      check((result.worst?.difference ?? 1) < 1e-9, "its worst entry")
      show(result)
      var caught = 0
      let square = Network(inputs: 2, cost: .halfSquaredError) {
        Dense(weights: [[0.2, -0.4], [0.7, 0.1]], bias: [0.1, -0.2], activation: .sigmoid)
        Dense(weights: [[0.3, -0.6], [-0.8, 0.5]], bias: [-0.1, 0.2], activation: .sigmoid)
      }
      for bug in PlantedBug.allCases {
        let check = square.gradcheck(at: example, step: 1e-5, tolerance: 1e-9, of: .faultyBackprop(bug))
        if !check.holds { caught += 1 }
      }
      check(caught == 7, "planted bugs are caught")
      let gauges = diagnose(net, on: [example], learningRate: 0.1)
      check(gauges.layers.count == 2 && gauges.firstNonFinite == nil, "gauges")
      check(gauges.layers[1].ratioToLast, equals: 1, within: 0, "the last layer")
      check(gauges.layers[0].updateRatio != nil && gauges.layers[0].saturation == nil, "what they read")
      show(gauges)
      """
    ).expectChecks(7)
  }

  @Test func activationsAndCosts() {
    Lesson([
      """
      let all: [(Activation, Double)] = [
        (.sigmoid, 0.7310585786300049), (.tanh, 0.7615941559557649), (.identity, 1), (.relu, 1), (.leakyReLU(), 1),
        (.elu(alpha: 2), 1), (.gelu, 0.8413447460685429), (.geluTanh, 0.8411919906082768), (.silu, 0.7310585786300049),
        (.softplus, 1.3132616875182228), (.step, 1),
      ]
      for (activation, value) in all { check(activation(1), equals: value, within: 1e-15, activation.name) }
      check(Activation.elu().value(-1), equals: -0.6321205588285577, within: 1e-15, "elu below 0")
      check(Activation.relu(atZero: 0.5).derivative(0), equals: 0.5, within: 0, "the slope at the kink")
      check(Activation.leakyReLU(slope: 0.1).hasKink && !Activation.softmax.isElementwise, "kinks")
      check(Activation.softmax([1000, 1000]), equals: [0.5, 0.5], within: 0, "softmax far out")
      check(Activation.softmax.jacobian([0, 0]), equals: [[0.25, -0.25], [-0.25, 0.25]], within: 0, "its Jacobian")
      check(Activation.tanh.derivative([0.0, 1]), equals: [1, 0.41997434161402614], within: 1e-15, "slopes")
      check(Activation.relu.gain, equals: 2.squareRoot(), within: 0, "gain")
      """,
      """
      let a: Vector = [0.8, 0.2], y: Vector = [1, 0]
      let costs: [(Cost, Double)] = [
        (.squaredError, 0.08), (.halfSquaredError, 0.04), (.meanSquaredError, 0.04),
        (.crossEntropy(on: .probabilities), 0.2231435513142097), (.crossEntropy(on: .logits), 0.4374879504858856),
        (.binaryCrossEntropy(on: .probabilities), 0.4462871026284195),
        (.binaryCrossEntropy(on: .logits), 1.1692395353293696), (.hinge, 0.2 + 1), (.huber(), 0.04),
        (.huber(threshold: 0.1), 0.03),
      ]
      for (cost, value) in costs { check(cost.value(a, target: y), equals: value, within: 1e-15, cost.formula) }
      check(Cost.squaredError.gradient(a, target: y), equals: [-0.4, 0.4], within: 1e-15, "its gradient")
      check(Cost.huber(threshold: 0.1).name == "huber(threshold: 0.1)", "name")
      """,
    ]).expectChecks(11 + 7 + 10 + 2)
  }

  @Test func randomNumbersComeFromSeeds() {
    Lesson(
      """
      var generator = SplitMix64(seed: 42)
      let first = generator.uniform(), second = generator.uniform(in: -1...1)
      check(first, equals: 0.7415648787718233, within: 0, "the first number of seed 42")
      check(second >= -1 && second <= 1, "in a range")
      var again = SplitMix64(seed: UInt64(6 * 7))
      check(again.next() != again.next(), "bits")
      for seed in 1...3 {
        let net = Network(inputs: 1, cost: .squaredError, seed: UInt64(seed)) {
          Dense(1, activation: .identity, weights: .normal(deviation: 1))
        }
        check(net.seed == UInt64(seed) && net.seed! + 1 > 1, "a seed that is computed")
      }
      check(Int(UInt64(7) % 4) == 3 && Double(UInt64(7)) == 7, "seeds are numbers")
      """
    ).expectChecks(7)
  }
}
