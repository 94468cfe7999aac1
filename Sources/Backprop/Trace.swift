public import LinearAlgebra

/// The backward pass equation by equation, in the order in which it is computed.
public struct Trace: Hashable, Sendable {
  /// One of the four equations, applied to one layer.
  public struct Step: Hashable, Sendable {
    /// Which of the four equations.
    public enum Equation: String, Hashable, Sendable {
      case BP1, BP2, BP3, BP4
    }

    /// A vector, or for BP4 a matrix.
    public enum Result: Hashable, Sendable {
      case vector(Vector)
      case matrix(Matrix)
    }

    /// The equation that is applied.
    public let equation: Equation
    /// The layer ℓ that it is applied to.
    public let layer: Int
    /// Such as `δ⁽¹⁾`.
    public let quantity: String
    /// Such as `(W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾)`.
    public let formula: String
    /// What stands to the left and right of the product sign, such as (W⁽²⁾)ᵀδ⁽²⁾ and σ′(z⁽¹⁾); empty for BP3.
    public let operands: [Operand]
    /// What it gives.
    public let result: Result
  }

  /// A vector that an equation uses, with its formula.
  public struct Operand: Hashable, Sendable {
    /// Such as `σ′(z⁽¹⁾)`.
    public let formula: String
    /// Its entries.
    public let value: Vector
  }

  /// In the order of computation.
  public let steps: [Step]
  /// Everything that the steps found.
  public let gradients: Gradients
}

extension Network {
  /// The backward pass step by step: BP1 and then, from the last layer to the first, BP3, BP4 and BP2.
  public func trace(at example: Example) -> Trace { orStop(try traceOrThrow(at: example)) }

  /// - Throws: ``EngineError`` when the example does not fit the network or a layer has no derivative.
  package func traceOrThrow(at example: Example) throws(EngineError) -> Trace {
    let grads = try gradientsOrThrow(at: example)
    var steps: [Trace.Step] = []
    for ℓ in W.indices.reversed() {
      let delta = "δ\(superscript(ℓ))"
      let before = ℓ == 1 ? "x" : "a\(superscript(ℓ - 1))"
      steps.append(try errorStep(ℓ, grads))
      steps.append(
        Trace.Step(
          equation: .BP3, layer: ℓ, quantity: "∂C/∂b\(superscript(ℓ))", formula: delta, operands: [],
          result: .vector(grads.db[ℓ])))
      steps.append(
        Trace.Step(
          equation: .BP4, layer: ℓ, quantity: "∂C/∂W\(superscript(ℓ))", formula: "\(delta)(\(before))ᵀ",
          operands: [
            Trace.Operand(formula: delta, value: grads.delta[ℓ]),
            Trace.Operand(formula: before, value: grads.pass.a[ℓ - 1]),
          ], result: .matrix(grads.dW[ℓ])))
    }
    return Trace(steps: steps, gradients: grads)
  }

  /// BP1 for the last layer, BP2 for the others.
  private func errorStep(_ ℓ: Int, _ grads: Gradients) throws(EngineError) -> Trace.Step {
    let (z, activation) = (grads.pass.z[ℓ], activations[ℓ])
    let upstream = ℓ == L ? "∇ₐC" : "(W\(superscript(ℓ + 1)))ᵀδ\(superscript(ℓ + 1))"
    let operands: [Trace.Operand]
    if activation.isElementwise {
      operands = [
        Trace.Operand(formula: upstream, value: grads.dA[ℓ]),
        Trace.Operand(
          formula: "\(activation.symbol)′(z\(superscript(ℓ)))", value: try activation.derivativeOrThrow(z)),
      ]
    } else {
      operands = [Trace.Operand(formula: upstream, value: grads.dA[ℓ])]
    }
    return Trace.Step(
      equation: ℓ == L ? .BP1 : .BP2, layer: ℓ, quantity: "δ\(superscript(ℓ))",
      formula: activation.errorFormula(upstream, layer: ℓ), operands: operands,
      result: .vector(grads.delta[ℓ]))
  }
}

extension Activation {
  /// `upstream ⊙ σ′(z)`, or for softmax `(diag(a) − aaᵀ) upstream`.
  package func errorFormula(_ upstream: String, layer ℓ: Int) -> String {
    let a = "a\(superscript(ℓ))"
    return isElementwise
      ? "\(upstream) ⊙ \(symbol)′(z\(superscript(ℓ)))" : "(diag(\(a)) − \(a)(\(a))ᵀ) \(upstream)"
  }
}
