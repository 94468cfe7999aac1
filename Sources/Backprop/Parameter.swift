/// One weight or one bias of a network, by its place.
public struct Parameter: Hashable, Sendable {
  /// Where in its layer the parameter is.
  package enum Place: Hashable, Sendable {
    case weight(to: Int, from: Int)
    case bias(at: Int)
  }

  /// The layer ℓ, from 1.
  public let layer: Int
  /// Where in its layer the parameter is.
  package let place: Place

  /// The weight into neuron `to` of layer `layer` from neuron `from` of the layer before; neurons from 0.
  public static func w(layer: Int, to: Int, from: Int) -> Parameter {
    Parameter(layer: layer, place: .weight(to: to, from: from))
  }

  /// The bias of neuron `at` of layer `layer`; neurons from 0.
  public static func b(layer: Int, at neuron: Int) -> Parameter {
    Parameter(layer: layer, place: .bias(at: neuron))
  }

  /// The neuron that the parameter belongs to, from 0.
  public var neuron: Int {
    switch place {
    case .weight(let to, _): to
    case .bias(let at): at
    }
  }

  /// The neuron of the layer before that a weight comes from, from 0; nil for a bias.
  public var source: Int? {
    if case .weight(_, let from) = place { return from }
    return nil
  }
}

extension Parameter: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { Notation(isChain: false).name(of: self) }
}
