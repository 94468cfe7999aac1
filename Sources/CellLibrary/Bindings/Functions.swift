import CellLanguage
import Nabla

// Activations and costs.

extension LessonVocabulary {
  static func addActivations(to vocabulary: Vocabulary) {
    vocabulary.type(Activation.self, "The function that turns z into a.")
    let activations: [(String, String, Activation)] = [
      ("sigmoid", "1/(1 + e⁻ᶻ), between 0 and 1.", .sigmoid), ("tanh", "tanh z, between −1 and 1.", .tanh),
      ("identity", "z itself.", .identity), ("relu", "max(0, z), with the derivative 0 at 0.", .relu),
      ("gelu", "z·Φ(z), with the normal distribution function.", .gelu),
      ("geluTanh", "An approximation of gelu by tanh.", .geluTanh), ("silu", "z·σ(z).", .silu),
      ("softplus", "ln(1 + eᶻ).", .softplus), ("step", "0 below 0, else 1; no gradient passes it.", .step),
      ("softmax", "eᶻʲ/Σeᶻⁱ over a whole layer.", .softmax),
    ]
    for (name, summary, activation) in activations {
      vocabulary.staticProperty(name, of: Activation.self, summary, activation)
    }
    vocabulary.staticMethod("relu(atZero:)", of: Activation.self, "max(0, z), with this derivative at 0.") {
      (derivative: Double) in try Activation.reluOrThrow(atZero: derivative)
    }
    vocabulary.staticMethod(
      "leakyReLU(slope:)", of: Activation.self, "z for z > 0, else slope·z.",
      defaults: [0: Default(0.01, "0.01")]
    ) { (slope: Double) in try Activation.leakyReLUOrThrow(slope: slope) }
    vocabulary.staticMethod(
      "elu(alpha:)", of: Activation.self, "z for z > 0, else α(eᶻ − 1).", defaults: [0: Default(1.0, "1")]
    ) { (alpha: Double) in try Activation.eluOrThrow(alpha: alpha) }
    vocabulary.property("name", "The name in full.") { (σ: Activation) in σ.name }
    vocabulary.property("symbol", "The symbol in formulas.") { (σ: Activation) in σ.symbol }
    vocabulary.property("isElementwise", "Whether each a depends on its own z only.") { (σ: Activation) in
      σ.isElementwise
    }
    vocabulary.property("hasKink", "Whether left and right derivative differ at 0.") { (σ: Activation) in
      σ.hasKink
    }
    vocabulary.property("gain", "How much wider than 1/√fan weights may start.") { (σ: Activation) in σ.gain }
    addApplications(to: vocabulary)
  }

  private static func addApplications(to vocabulary: Vocabulary) {
    vocabulary.method("callAsFunction(_:)", "The value at z.") { (σ: Activation, z: Double) in
      try σ.callAsFunctionOrThrow(z)
    }
    vocabulary.method("callAsFunction(_:)", "The value at every entry.", charge: onEntries) {
      (σ: Activation, z: Vector) in σ.value(z)
    }
    vocabulary.method("callAsFunction(_:)", "The value of a scalar with history.", charge: { _, _ in .node })
    {
      (σ: Activation, z: Value) in try σ.callAsFunctionOrThrow(z)
    }
    vocabulary.method("callAsFunction(_:)", "The value of a dual number.") { (σ: Activation, z: Dual) in
      try σ.callAsFunctionOrThrow(z)
    }
    vocabulary.method("value(_:)", "The value at z.") { (σ: Activation, z: Double) in try σ.valueOrThrow(z) }
    vocabulary.method("value(_:)", "The value at every entry.", charge: onEntries) {
      (σ: Activation, z: Vector) in
      σ.value(z)
    }
    vocabulary.method("derivative(_:)", "The slope at z.") { (σ: Activation, z: Double) in
      try σ.derivativeOrThrow(z)
    }
    vocabulary.method("derivative(_:)", "The slope at every entry.", charge: onEntries) {
      (σ: Activation, z: Vector) in try σ.derivativeOrThrow(z)
    }
    vocabulary.method(
      "jacobian(_:)", "∂a/∂z: a diagonal matrix, for softmax a full one.",
      charge: { (_: Activation, z: Vector) in .numbers(z.count, z.count, 3) }
    ) { (σ: Activation, z: Vector) in try σ.jacobianOrThrow(z) }
  }

  private static func onEntries(_: Activation, _ z: Vector) -> Charge {
    Charge(elements: z.count + 4, operations: z.count)
  }

  static func addCosts(to vocabulary: Vocabulary) {
    vocabulary.type(Cost.self, "What one example costs, with its constant.")
    vocabulary.type(Cost.Scale.self, "What the outputs of the last layer are.")
    let costs: [(String, String, Cost)] = [
      ("squaredError", "Σ(a−y)², with the derivative 2(a−y).", .squaredError),
      ("halfSquaredError", "½Σ(a−y)², with the derivative a−y.", .halfSquaredError),
      ("meanSquaredError", "(1/n)Σ(a−y)² over the n outputs.", .meanSquaredError),
      ("hinge", "Σ max(0, 1 − ya), for targets −1 and 1.", .hinge),
    ]
    for (name, summary, cost) in costs { vocabulary.staticProperty(name, of: Cost.self, summary, cost) }
    vocabulary.staticMethod("crossEntropy(on:)", of: Cost.self, "−Σ y ln a; with logits, a is their softmax.")
    {
      (scale: Cost.Scale) in Cost.crossEntropy(on: scale)
    }
    vocabulary.staticMethod(
      "binaryCrossEntropy(on:)", of: Cost.self, "−Σ(y ln a + (1−y) ln(1−a)); with logits, a is their sigmoid."
    ) { (scale: Cost.Scale) in Cost.binaryCrossEntropy(on: scale) }
    vocabulary.staticMethod(
      "huber(threshold:)", of: Cost.self, "½r² for small residuals, linear beyond the threshold.",
      defaults: [0: Default(1.0, "1")]
    ) { (threshold: Double) in try Cost.huberOrThrow(threshold: threshold) }
    vocabulary.enumeration(
      Cost.Scale.self,
      [
        ("probabilities", .probabilities, "Numbers between 0 and 1, already squashed."),
        ("logits", .logits, "Any numbers; the cost squashes them itself."),
      ])
    vocabulary.property("name", "The name in full.") { (cost: Cost) in cost.name }
    vocabulary.property("formula", "The formula for one example.") { (cost: Cost) in cost.formula }
    vocabulary.method(
      "value(_:target:)", "The cost of an output where y was wanted.",
      charge: { (_: Cost, a: Vector, _: Vector) in Charge(operations: a.count) }
    ) { (cost: Cost, a: Vector, y: Vector) in try cost.valueOrThrow(a, target: y) }
    vocabulary.method(
      "gradient(_:target:)", "∂C/∂a at an output where y was wanted.",
      charge: { (_: Cost, a: Vector, _: Vector) in Charge(elements: a.count + 4, operations: a.count) }
    ) { (cost: Cost, a: Vector, y: Vector) in try cost.gradientOrThrow(a, target: y) }
  }
}
