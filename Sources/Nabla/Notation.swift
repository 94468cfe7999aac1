import Backprop
import Display
import LinearAlgebra

extension Quantity: Referable {
  /// Such as `w.2.0.1`, `z.1.0`, `delta.2`, or `C`.
  public var referenceKey: String {
    let parts = [kind == .C || kind == .y ? nil : layer, neuron, source].compactMap { $0.map { String($0) } }
    return ([kind.rawValue] + parts).joined(separator: ".")
  }
}

/// How the quantities of one network are written, under given conventions.
///
/// In a chain, where every layer has one neuron, `w2` says all; elsewhere it is `w₀₁⁽²⁾`, destination first.
struct Notation {
  /// Whether every layer has one neuron.
  let isChain: Bool
  let conventions: Conventions.Values

  init(isChain: Bool, _ conventions: Conventions.Values) {
    self.isChain = isChain
    self.conventions = conventions
  }

  /// A quantity by its symbol, with its value where that is known.
  func name(_ quantity: Quantity, _ value: Double? = nil) -> Formula {
    name(quantity, value: value.map { .scalar($0) })
  }

  /// A vector of a layer by its symbol, with its entries.
  func name(_ quantity: Quantity, _ value: Vector) -> Formula {
    name(quantity, value: .vector(value.elements))
  }

  private func name(_ quantity: Quantity, value: Formula.Value?) -> Formula {
    switch quantity.kind {
    case .w, .b, .z, .a, .delta, .y, .C: .symbol(symbol(quantity), value)
    case .dA: derivative(quantity, by: .a, value)
    case .dW: derivative(quantity, by: .w, value)
    case .db: derivative(quantity, by: .b, value)
    }
  }

  /// ∂C/∂ of a quantity.
  private func derivative(_ quantity: Quantity, by kind: Quantity.Kind, _ value: Formula.Value?) -> Formula {
    var lower = Quantity.all(kind, layer: quantity.layer)
    if let neuron = quantity.neuron {
      switch kind {
      case .w: lower = .w(layer: quantity.layer, to: neuron, from: quantity.source ?? 0)
      case .b: lower = .b(layer: quantity.layer, at: neuron)
      default: lower = .a(layer: quantity.layer, at: neuron)
      }
    }
    return .derivative(
      .init(name(.C), by: name(lower), value: value, reference: Formula.Reference(quantity)))
  }

  /// The derivative of one quantity with respect to another.
  func derivative(
    _ upper: Quantity, by lower: Quantity, _ value: Double? = nil, isOfDifferences: Bool = false
  ) -> Formula {
    let quantity = upper == .C && !isOfDifferences ? lower.derivative : nil
    return .derivative(
      .init(
        name(upper), by: name(lower), isOfDifferences: isOfDifferences, value: value.map { .scalar($0) },
        reference: quantity.map { Formula.Reference($0) }))
  }

  /// The input, a⁽⁰⁾, by the letter x.
  var input: Formula { .symbol(.init("x", .vector, reference: .init(Quantity.all(.a, layer: 0)))) }

  /// a of a layer, or x where that is the input.
  func layerInput(_ ℓ: Int) -> Formula { ℓ == 0 ? input : name(.all(.a, layer: ℓ)) }

  /// An index as a reader sees it, counted from where the conventions count.
  func index(_ index: Int) -> Formula.Symbol.Index { .number(index + conventions.indexBase.rawValue) }

  private func symbol(_ quantity: Quantity) -> Formula.Symbol {
    let reference = Formula.Reference(quantity)
    switch quantity.kind {
    case .C: return .init("C", reference: reference)
    case .y:
      return .init(
        "y", indices: isChain ? [] : quantity.neuron.map { [index($0)] } ?? [], reference: reference)
    default: break
    }
    let letter = quantity.kind == .delta ? "δ" : quantity.kind.rawValue
    guard let neuron = quantity.neuron else {
      return .init(
        quantity.kind == .w ? "W" : letter, quantity.kind == .w ? .matrix : .vector, layer: quantity.layer,
        reference: reference)
    }
    if isChain {
      return quantity.kind == .a && quantity.layer == 0
        ? .init("x", reference: reference) : .init(letter, number: quantity.layer, reference: reference)
    }
    return .init(
      letter, indices: ([neuron] + [quantity.source].compactMap(\.self)).map(index), layer: quantity.layer,
      reference: reference)
  }
}

extension Formula {
  /// A name that a program gave to a number.
  static func named(_ name: String, _ value: Double? = nil) -> Formula {
    .symbol(.init(name), value.map { .scalar($0) })
  }
}
