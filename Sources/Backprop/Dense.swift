public import LinearAlgebra

/// A layer in which every neuron is connected to every neuron of the layer before: a = σ(Wa + b).
public struct Dense: Hashable, Sendable {
  enum Start<Given: Hashable & Sendable>: Hashable, Sendable {
    case given(Given)
    case drawn(Initializer)
  }

  /// The number of neurons.
  public let outputs: Int
  /// What turns z into a.
  public let activation: Activation
  let weights: Start<Matrix>
  let bias: Start<Vector>

  /// A layer with the given numbers.
  ///
  /// - Parameters:
  ///   - weights: one row for each neuron, one column for each neuron of the layer before.
  ///   - bias: one entry for each neuron.
  public init(weights: Matrix, bias: Vector, activation: Activation) {
    outputs = weights.rows
    self.weights = .given(weights)
    self.bias = .given(bias)
    self.activation = activation
  }

  /// A layer of `outputs` neurons whose numbers are drawn from the network's seed, weights first.
  public init(
    _ outputs: Int, activation: Activation, weights: Initializer, bias: Initializer = .zeros
  ) {
    self.outputs = outputs
    self.weights = .drawn(weights)
    self.bias = .drawn(bias)
    self.activation = activation
  }
}

/// Collects the layers of a ``Network``, first to last.
@resultBuilder
public enum LayerBuilder {
  /// One layer.
  public static func buildExpression(_ layer: Dense) -> [Dense] { [layer] }
  /// Several layers made elsewhere.
  public static func buildExpression(_ layers: [Dense]) -> [Dense] { layers }
  /// Layers one after the other.
  public static func buildBlock(_ parts: [Dense]...) -> [Dense] { parts.flatMap(\.self) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: [Dense]?) -> [Dense] { part ?? [] }
  /// The layers of `if`.
  public static func buildEither(first part: [Dense]) -> [Dense] { part }
  /// The layers of `else`.
  public static func buildEither(second part: [Dense]) -> [Dense] { part }
  /// The layers of every turn of a `for`.
  public static func buildArray(_ parts: [[Dense]]) -> [Dense] { parts.flatMap(\.self) }
}
