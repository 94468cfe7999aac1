import CellLanguage
import Nabla

// Activations and costs.

extension LessonVocabulary {
  static func addActivations(to vocabulary: Vocabulary) {
    vocabulary.type(Activation.self)
    vocabulary.staticMethod("relu(atZero:)", of: Activation.self) {
      (derivative: Double) in try Activation.reluOrThrow(atZero: derivative)
    }
    vocabulary.staticMethod("leakyReLU(slope:)", of: Activation.self) { (slope: Double) in
      try Activation.leakyReLUOrThrow(slope: slope)
    }
    vocabulary.staticMethod("elu(alpha:)", of: Activation.self) { (alpha: Double) in
      try Activation.eluOrThrow(alpha: alpha)
    }
    addApplications(to: vocabulary)
  }

  private static func addApplications(to vocabulary: Vocabulary) {
    vocabulary.method("callAsFunction(_:)") { (σ: Activation, z: Double) in
      try σ.callAsFunctionOrThrow(z)
    }
    vocabulary.method("callAsFunction(_:)", charge: onEntries) {
      (σ: Activation, z: Vector) in σ.value(z)
    }
    vocabulary.method("callAsFunction(_:)", charge: { _, _ in .node }) {
      (σ: Activation, z: Value) in try σ.callAsFunctionOrThrow(z)
    }
    vocabulary.method("callAsFunction(_:)") { (σ: Activation, z: Dual) in
      try σ.callAsFunctionOrThrow(z)
    }
    vocabulary.method("value(_:)") { (σ: Activation, z: Double) in try σ.valueOrThrow(z) }
    vocabulary.method("value(_:)", charge: onEntries) {
      (σ: Activation, z: Vector) in
      σ.value(z)
    }
    vocabulary.method("derivative(_:)") { (σ: Activation, z: Double) in
      try σ.derivativeOrThrow(z)
    }
    vocabulary.method("derivative(_:)", charge: onEntries) {
      (σ: Activation, z: Vector) in try σ.derivativeOrThrow(z)
    }
    vocabulary.method("jacobian(_:)", charge: { (_: Activation, z: Vector) in .numbers(z.count, z.count, 3) })
    { (σ: Activation, z: Vector) in try σ.jacobianOrThrow(z) }
  }

  private static func onEntries(_: Activation, _ z: Vector) -> Charge {
    Charge(elements: z.count + 4, operations: z.count)
  }

  static func addCosts(to vocabulary: Vocabulary) {
    vocabulary.type(Cost.self)
    vocabulary.type(Cost.Scale.self)
    vocabulary.staticMethod("crossEntropy(on:)", of: Cost.self) {
      (scale: Cost.Scale) in Cost.crossEntropy(on: scale)
    }
    vocabulary.staticMethod("binaryCrossEntropy(on:)", of: Cost.self) { (scale: Cost.Scale) in
      Cost.binaryCrossEntropy(on: scale)
    }
    vocabulary.staticMethod("huber(threshold:)", of: Cost.self) { (threshold: Double) in
      try Cost.huberOrThrow(threshold: threshold)
    }
    vocabulary.method(
      "value(_:target:)", charge: { (_: Cost, a: Vector, _: Vector) in Charge(operations: a.count) }
    ) { (cost: Cost, a: Vector, y: Vector) in try cost.valueOrThrow(a, target: y) }
    vocabulary.method(
      "gradient(_:target:)",
      charge: { (_: Cost, a: Vector, _: Vector) in Charge(elements: a.count + 4, operations: a.count) }
    ) { (cost: Cost, a: Vector, y: Vector) in try cost.gradientOrThrow(a, target: y) }
  }
}
