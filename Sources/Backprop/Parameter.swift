/// One weight or one bias of a network, by its place.
public struct Parameter: Hashable, Sendable {
  /// The weight or bias.
  public let quantity: Quantity
  /// The neuron that the parameter belongs to, from 0.
  public let neuron: Int

  /// The weight into neuron `to` of layer `layer` from neuron `from` of the layer before; neurons from 0.
  public static func w(layer: Int, to: Int, from: Int) -> Parameter {
    Parameter(quantity: .w(layer: layer, to: to, from: from), neuron: to)
  }

  /// The bias of neuron `at` of layer `layer`; neurons from 0.
  public static func b(layer: Int, at neuron: Int) -> Parameter {
    Parameter(quantity: .b(layer: layer, at: neuron), neuron: neuron)
  }

  /// The layer ℓ, from 1.
  public var layer: Int { quantity.layer }

  /// The neuron of the layer before that a weight comes from, from 0; nil for a bias.
  public var source: Int? { quantity.source }
}
