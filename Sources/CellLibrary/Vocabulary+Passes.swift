import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addPasses(to vocabulary: Vocabulary) {
    vocabulary.initializer("init(x:y:)", "An input and the output that is wanted.") { (x: Vector, y: Vector) in
      Example(x: x, y: y)
    }
    vocabulary.property("x", "The input.", { (e: Example) in e.x }, set: { (e: inout Example, x: Vector) in e.x = x })
    vocabulary.property("y", "The wanted output.", { (e: Example) in e.y }, set: { (e: inout Example, y: Vector) in e.y = y })
    vocabulary.method("forward(_:)", "The forward pass, with every z and a.") { (net: Network, x: Vector) in
      try net.forwardOrThrow(x)
    }
    vocabulary.method("cost(at:)", "The cost of one example.") { (net: Network, example: Example) in
      try net.costOrThrow(at: example)
    }
    vocabulary.property("z", "The weighted inputs, z[1...L].") { (pass: ForwardPass) in pass.z }
    vocabulary.property("a", "The activations, a[0...L].") { (pass: ForwardPass) in pass.a }
    vocabulary.property("output", "a[L].") { (pass: ForwardPass) in pass.output }
    vocabulary.property("L", "The number of layers.") { (pass: ForwardPass) in pass.L }
    vocabulary.method("backward(_:target:)", "The backward pass: δ, ∂C/∂a, ∂C/∂W and ∂C/∂b of every layer.") {
      (net: Network, pass: ForwardPass, target: Vector) in try net.backwardOrThrow(pass, target: target)
    }
    vocabulary.property("delta", "δ[1...L].") { (g: Gradients) in g.delta }
    vocabulary.property("dA", "∂C/∂a[0...L].") { (g: Gradients) in g.dA }
    vocabulary.property("dW", "∂C/∂W[1...L].") { (g: Gradients) in g.dW }
    vocabulary.property("db", "∂C/∂b[1...L].") { (g: Gradients) in g.db }
    vocabulary.property("dX", "∂C/∂x.") { (g: Gradients) in g.dX }
    vocabulary.property("C", "The cost.") { (g: Gradients) in g.C }
    vocabulary.property("flattened", "∇C in the order w, b of layer 1, 2, ….") { (g: Gradients) in g.flattened }
    vocabulary.property("norm", "‖∇C‖.") { (g: Gradients) in g.norm }
    vocabulary.subscript("subscript(_:)", "The derivative for a weight or bias.", { (g: Gradients, p: Parameter) in
      try g.subscriptOrThrow(p)
    })
  }

  static func addExplanations(to vocabulary: Vocabulary) {
    vocabulary.method("chainRule(for:at:)", "The derivative for a parameter, factor by factor.") {
      (net: Network, parameter: Parameter, example: Example) in try net.chainRuleOrThrow(for: parameter, at: example)
    }
    vocabulary.property("value", "The derivative.") { (chain: ChainRule) in chain.value }
    vocabulary.method("nudge(_:by:at:)", "What follows from moving a parameter a little.") {
      (net: Network, parameter: Parameter, amount: Double, example: Example) in
      try net.nudgeOrThrow(parameter, by: amount, at: example)
    }
    vocabulary.property("ratio", "ΔC over the nudge.") { (nudge: Nudge) in nudge.ratio }
    vocabulary.property("derivative", "The exact derivative.") { (nudge: Nudge) in nudge.derivative }
    vocabulary.method(
      "gradcheck(at:step:tolerance:)", "Every derivative against a central difference.",
      defaults: [1: Default(1e-5, "1e-5"), 2: Default(1e-9, "1e-9")]
    ) { (net: Network, example: Example, step: Double, tolerance: Double) in
      try net.gradcheckOrThrow(at: example, step: step, tolerance: tolerance)
    }
    vocabulary.property("holds", "Whether every difference is within the tolerance.") { (check: GradientCheck) in check.holds }
  }
}
