public import LinearAlgebra

/// The backward pass equation by equation, in the order in which it is computed.
public struct Trace: Hashable, Sendable {
  /// One of the four equations, applied to one layer.
  public struct Step: Hashable, Sendable {
    /// Which of the four equations.
    public enum Equation: String, Hashable, Sendable {
      /// The error of the last layer.
      case BP1
      /// The error of another layer.
      case BP2
      /// The gradient of the biases.
      case BP3
      /// The gradient of the weights.
      case BP4
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
    /// What turns the layer's z into its a.
    package let activation: Activation
    /// Whether the layer is the network's last.
    package let isLast: Bool
    /// What it gives: δ, ∂C/∂b or ∂C/∂W of the layer.
    public let place: Quantity
    /// What stands to the left and right of the product sign, such as (W⁽²⁾)ᵀδ⁽²⁾ and σ′(z⁽¹⁾); empty for BP3.
    public let operands: [Operand]
    /// What it gives.
    public let result: Result
  }

  /// A vector that an equation uses.
  public struct Operand: Hashable, Sendable {
    /// What the vector is.
    package enum Content: Hashable, Sendable {
      /// ∂C/∂a of a layer: ∇ₐC of the last one, else (W⁽ℓ⁺¹⁾)ᵀδ⁽ℓ⁺¹⁾.
      case upstream(layer: Int, isLast: Bool)
      /// σ′(z) of a layer.
      case slope(Activation, layer: Int)
      /// δ or a of a layer.
      case quantity(Quantity)
    }

    package let content: Content
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
      steps.append(try errorStep(ℓ, grads))
      steps.append(
        Trace.Step(
          equation: .BP3, layer: ℓ, activation: activations[ℓ], isLast: ℓ == L, place: .all(.db, layer: ℓ),
          operands: [], result: .vector(grads.db[ℓ])))
      steps.append(
        Trace.Step(
          equation: .BP4, layer: ℓ, activation: activations[ℓ], isLast: ℓ == L, place: .all(.dW, layer: ℓ),
          operands: [
            Trace.Operand(content: .quantity(.all(.delta, layer: ℓ)), value: grads.delta[ℓ]),
            Trace.Operand(content: .quantity(.all(.a, layer: ℓ - 1)), value: grads.pass.a[ℓ - 1]),
          ], result: .matrix(grads.dW[ℓ])))
    }
    return Trace(steps: steps, gradients: grads)
  }

  /// BP1 for the last layer, BP2 for the others.
  private func errorStep(_ ℓ: Int, _ grads: Gradients) throws(EngineError) -> Trace.Step {
    let activation = activations[ℓ]
    var operands = [Trace.Operand(content: .upstream(layer: ℓ, isLast: ℓ == L), value: grads.dA[ℓ])]
    if activation.isElementwise {
      operands.append(
        Trace.Operand(
          content: .slope(activation, layer: ℓ), value: try activation.derivativeOrThrow(grads.pass.z[ℓ])))
    }
    return Trace.Step(
      equation: ℓ == L ? .BP1 : .BP2, layer: ℓ, activation: activation, isLast: ℓ == L,
      place: .all(.delta, layer: ℓ), operands: operands, result: .vector(grads.delta[ℓ]))
  }
}
