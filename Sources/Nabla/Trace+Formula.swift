public import Backprop
import Display
import DisplayText
import LinearAlgebra

extension Trace.Step {
  /// Such as `δ⁽¹⁾`.
  public var quantity: String { notation(conventions.values).name(place).text }

  /// Such as `(W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾)`.
  public var formula: String { symbolic(conventions.values).text }

  func notation(_ conventions: Conventions.Values) -> Notation { Notation(isChain: false, conventions) }

  func symbolic(_ conventions: Conventions.Values) -> Formula {
    let notation = notation(conventions)
    let delta = notation.name(.all(.delta, layer: layer))
    switch equation {
    case .BP1, .BP2:
      return activation.errorFormula(notation.upstream(layer, isLast: isLast), layer: layer, notation)
    case .BP3: return delta
    case .BP4: return .product([delta, .transpose(notation.layerInput(layer - 1))], .none)
    }
  }
}

extension Notation {
  /// ∂C/∂a of a layer: ∇ₐC of the last one, else (W⁽ℓ⁺¹⁾)ᵀδ⁽ℓ⁺¹⁾.
  func upstream(_ ℓ: Int, isLast: Bool) -> Formula {
    guard !isLast else { return .operated("∇ₐ", name(.C)) }
    return .product([.transpose(name(.all(.w, layer: ℓ + 1))), name(.all(.delta, layer: ℓ + 1))], .none)
  }

  /// z and a of a layer as they come from the layer before.
  func forward(_ quantity: Quantity, _ activation: Activation) -> Formula {
    let ℓ = quantity.layer
    guard quantity.kind == .z else { return .application(activation.function, [name(.all(.z, layer: ℓ))]) }
    return weighted(ℓ, name(.all(.a, layer: ℓ - 1)))
  }

  /// W⁽ℓ⁾a + b⁽ℓ⁾.
  func weighted(_ ℓ: Int, _ inputs: Formula) -> Formula {
    .sum([.product([name(.all(.w, layer: ℓ)), inputs], .none), name(.all(.b, layer: ℓ))])
  }
}

extension Trace.Operand {
  /// Such as `σ′(z⁽¹⁾)`.
  public var formula: String {
    let notation = Notation(isChain: false, conventions.values)
    let formula: Formula =
      switch content {
      case .upstream(let ℓ, let isLast): notation.upstream(ℓ, isLast: isLast)
      case .slope(let activation, let ℓ): .application(activation.slope, [notation.name(.all(.z, layer: ℓ))])
      case .quantity(let quantity):
        quantity.kind == .a ? notation.layerInput(quantity.layer) : notation.name(quantity)
      }
    return formula.text
  }
}

extension ForwardTrace.Step {
  /// Such as `z⁽¹⁾`.
  public var quantity: String { Notation(isChain: false, conventions.values).name(place).text }

  /// Such as `W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾`.
  public var formula: String {
    Notation(isChain: false, conventions.values).forward(place, activation).text
  }

  /// The sizes of what goes in and what comes out, such as `4×3 · 3 + 4 = 4`.
  public var shapes: String {
    let rows = value.count
    return place.kind == .z ? "\(rows)×\(inputs) · \(inputs) + \(rows) = \(rows)" : "\(rows) → \(rows)"
  }
}

extension ForwardTrace {
  /// The whole network in one formula, inside out: `σ(W⁽²⁾σ(W⁽¹⁾x + b⁽¹⁾) + b⁽²⁾)`.
  public var formula: String { symbolic(conventions.values).text }

  func symbolic(_ conventions: Conventions.Values) -> Formula {
    let notation = Notation(isChain: false, conventions)
    return steps.filter { $0.place.kind == .a }.reduce(notation.input) { inner, step in
      .application(step.activation.function, [notation.weighted(step.layer, inner)])
    }
  }
}
