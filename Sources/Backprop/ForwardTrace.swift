public import LinearAlgebra

/// A forward pass step by step: z, then a, of each layer.
public struct ForwardTrace: Hashable, Sendable {
  /// One quantity of one layer.
  public struct Step: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// The layer ℓ.
    public let layer: Int
    /// Such as `z⁽¹⁾`.
    public let quantity: String
    /// Such as `W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾`.
    public let formula: String
    /// The sizes of what goes in and what comes out, such as `4×3 · 3 + 4 = 4`.
    public let shapes: String
    /// What it comes to.
    public let value: Vector
  }

  /// Two for each layer.
  public let steps: [Step]
  /// What goes in.
  public let x: Vector
  /// The whole network in one formula, inside out: `σ(W⁽²⁾σ(W⁽¹⁾x + b⁽¹⁾) + b⁽²⁾)`.
  public let formula: String
}

extension ForwardPass {
  /// The pass step by step: z, then a, of each layer.
  public var trace: ForwardTrace {
    var steps: [ForwardTrace.Step] = []
    var formula = "x"
    for ℓ in z.indices {
      let (here, before) = (superscript(ℓ), superscript(ℓ - 1))
      let (rows, columns) = (z[ℓ].count, a[ℓ - 1].count)
      let symbol = activations[ℓ].symbol
      steps.append(
        ForwardTrace.Step(
          number: 2 * ℓ - 1, layer: ℓ, quantity: "z\(here)", formula: "W\(here)a\(before) + b\(here)",
          shapes: "\(rows)×\(columns) · \(columns) + \(rows) = \(rows)", value: z[ℓ]))
      steps.append(
        ForwardTrace.Step(
          number: 2 * ℓ, layer: ℓ, quantity: "a\(here)", formula: "\(symbol)(z\(here))",
          shapes: "\(rows) → \(rows)", value: a[ℓ]))
      formula = "\(symbol)(W\(here)\(formula) + b\(here))"
    }
    return ForwardTrace(steps: steps, x: a[0], formula: formula)
  }
}
