import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addTraining(to vocabulary: Vocabulary) {
    vocabulary.staticProperty("xor", of: Dataset.self, "The four examples of exclusive or.", Dataset.xor)
    vocabulary.literal { (examples: [Example]) in try Dataset.initOrThrow(examples) }
    vocabulary.initializer("init(_:)", "A set of examples.") { (examples: [Example]) in try Dataset.initOrThrow(examples) }
    vocabulary.initializer("init(inputs:targets:)", "Inputs and targets, an example a row.") {
      (inputs: Matrix, targets: Matrix) in try Dataset.initOrThrow(inputs: inputs, targets: targets)
    }
    vocabulary.property("count", "How many examples.") { (data: Dataset) in data.count }
    vocabulary.subscript("subscript(_:)", "An example, from 0.", { (data: Dataset, i: Int) in try data.subscriptOrThrow(i) })
    vocabulary.staticMethod("sgd(learningRate:)", of: Optimizer.self, "Gradient descent.") { (rate: Double) in
      Optimizer.sgd(learningRate: rate)
    }
    vocabulary.mutatingMethod(
      "train(on:epochs:batch:optimizer:)", "Trains the network, and tells how it went.",
      defaults: [2: Default(Int?.none, "nil")], discardable: true,
      charge: { (net: Network, data: Dataset, epochs: Int, _: Int?, _: Optimizer) in
        Charge(operations: .product(epochs, data.count, net.parameterCount))
      }
    ) { (net: inout Network, data: Dataset, epochs: Int, batch: Int?, optimizer: Optimizer) in
      try net.trainOrThrow(on: data, epochs: epochs, batch: batch, optimizer: optimizer)
    }
    vocabulary.property("cost", "The cost before training and after each epoch.") { (history: History) in history.cost }
    vocabulary.property("epochs", "How many epochs.") { (history: History) in history.epochs }
  }

  static func addScalars(to vocabulary: Vocabulary) {
    vocabulary.initializer("init(_:_:)", "A number that remembers where it came from.", defaults: [1: Default(String?.none, "nil")]) {
      (data: Double, name: String?) in Value(data, name)
    }
    vocabulary.property("data", "The number.") { (v: Value) in v.data }
    vocabulary.property("grad", "What `backward()` has left.") { (v: Value) in v.grad }
    vocabulary.method("named(_:)", "The value with a name.") { (v: Value, name: String) in v.named(name) }
    vocabulary.method("backward()", "Finds the derivatives of this value.") { (v: Value) -> Void in v.backward() }
    vocabulary.infix("+") { (u: Value, v: Value) in u + v }
    vocabulary.infix("-") { (u: Value, v: Value) in u - v }
    vocabulary.infix("*") { (u: Value, v: Value) in u * v }
    vocabulary.infix("/") { (u: Value, v: Value) in u / v }
    vocabulary.infix("+") { (c: Double, v: Value) in c + v }
    vocabulary.infix("+") { (v: Value, c: Double) in v + c }
    vocabulary.infix("-") { (c: Double, v: Value) in c - v }
    vocabulary.infix("-") { (v: Value, c: Double) in v - c }
    vocabulary.infix("*") { (c: Double, v: Value) in c * v }
    vocabulary.infix("*") { (v: Value, c: Double) in v * c }
    vocabulary.infix("/") { (c: Double, v: Value) in c / v }
    vocabulary.infix("/") { (v: Value, c: Double) in v / c }
    vocabulary.prefix("-") { (v: Value) in -v }
    vocabulary.function("d(_:)", "A differential: d(y)/d(x) is a derivative.") { (v: Value) in d(v) }
    vocabulary.infix("/") { (y: Differential, x: Differential) in y / x }
    vocabulary.function("paths(from:to:)", "Every route from one value to another.") { (x: Value, y: Value) in
      try pathsOrThrow(from: x, to: y)
    }
    vocabulary.property("total", "The sum over all paths.") { (paths: Paths) in paths.total }
  }
}
