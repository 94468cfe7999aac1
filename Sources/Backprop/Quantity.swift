/// Something that a network computes with: a weight, a bias, a neuron's z or a, a derivative, the cost.
///
/// One number by its layer and neurons, or all of a layer at once. Chain rules, nudges, traces and diagrams speak of it.
public struct Quantity: Hashable, Sendable {
  /// Which of the quantities of a layer.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A weight, or W⁽ℓ⁾.
    case w
    /// A bias.
    case b
    /// A weighted input.
    case z
    /// An activation; that of layer 0 is the input x.
    case a
    /// An error δ = ∂C/∂z.
    case delta
    /// ∂C/∂a.
    case dA
    /// ∂C/∂w.
    case dW
    /// ∂C/∂b.
    case db
    /// A target.
    case y
    /// The cost.
    case C
  }

  /// Which of the quantities of a layer.
  public let kind: Kind
  /// The layer ℓ; 0 for the input, the target and the cost.
  public let layer: Int
  /// The neuron that it belongs to, from 0; nil for all of a layer, and for the cost.
  public let neuron: Int?
  /// The neuron of the layer before that a weight comes from, from 0; nil for anything else.
  public let source: Int?

  private init(_ kind: Kind, layer: Int, neuron: Int? = nil, source: Int? = nil) {
    self.kind = kind
    self.layer = layer
    self.neuron = neuron
    self.source = source
  }

  /// The weight into neuron `to` of layer `layer` from neuron `from` of the layer before.
  public static func w(layer: Int, to: Int, from: Int) -> Quantity {
    Quantity(.w, layer: layer, neuron: to, source: from)
  }

  /// The bias of neuron `at` of layer `layer`.
  public static func b(layer: Int, at neuron: Int) -> Quantity { Quantity(.b, layer: layer, neuron: neuron) }

  /// The weighted input of neuron `at` of layer `layer`.
  public static func z(layer: Int, at neuron: Int) -> Quantity { Quantity(.z, layer: layer, neuron: neuron) }

  /// The activation of neuron `at` of layer `layer`; layer 0 is the input.
  public static func a(layer: Int, at neuron: Int) -> Quantity { Quantity(.a, layer: layer, neuron: neuron) }

  /// The error of neuron `at` of layer `layer`.
  public static func delta(layer: Int, at neuron: Int) -> Quantity {
    Quantity(.delta, layer: layer, neuron: neuron)
  }

  /// The derivative of the cost with respect to an activation.
  public static func dA(layer: Int, at neuron: Int) -> Quantity {
    Quantity(.dA, layer: layer, neuron: neuron)
  }

  /// The derivative of the cost with respect to a weight.
  public static func dW(layer: Int, to: Int, from: Int) -> Quantity {
    Quantity(.dW, layer: layer, neuron: to, source: from)
  }

  /// The derivative of the cost with respect to a bias.
  public static func db(layer: Int, at neuron: Int) -> Quantity {
    Quantity(.db, layer: layer, neuron: neuron)
  }

  /// The target of output `at`.
  public static func y(at neuron: Int) -> Quantity { Quantity(.y, layer: 0, neuron: neuron) }

  /// The cost.
  public static let C = Quantity(.C, layer: 0)

  /// All of a layer at once, such as W⁽²⁾ or δ⁽¹⁾.
  public static func all(_ kind: Kind, layer: Int) -> Quantity { Quantity(kind, layer: layer) }

  /// The derivative of the cost with respect to this quantity, where it is a quantity of its own.
  public var derivative: Quantity? {
    let kind: Kind
    switch self.kind {
    case .w: kind = .dW
    case .b: kind = .db
    case .a: kind = .dA
    case .z: kind = .delta
    case .delta, .dA, .dW, .db, .y, .C: return nil
    }
    return Quantity(kind, layer: layer, neuron: neuron, source: source)
  }
}

extension Quantity: CustomStringConvertible {
  /// As a program writes it: `W[2][0, 1]`, `z[1][0]`, `C`.
  public var description: String {
    switch kind {
    case .C: return "C"
    case .y: return neuron.map { "y[\($0)]" } ?? "y"
    case .w, .b, .z, .a, .delta, .dA, .dW, .db: break
    }
    let name = "\(kind == .w ? "W" : kind.rawValue)[\(layer)]"
    guard let neuron else { return name }
    return name + (source.map { "[\(neuron), \($0)]" } ?? "[\(neuron)]")
  }
}
