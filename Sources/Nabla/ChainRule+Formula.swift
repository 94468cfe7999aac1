public import Backprop
import Display
import DisplayText
import LinearAlgebra

extension Network {
  /// The derivative of the cost with respect to one parameter, factor by factor along every path.
  ///
  /// - Parameter order: C9; the order of the factors, that of the conventions in force where it is left out.
  public func chainRule(
    for parameter: Parameter, at example: Example, order: ChainRule.Order? = nil
  ) -> ChainRule {
    chainRule(for: parameter, at: example, order: order ?? conventions.factorOrder)
  }
}

extension ChainRule {
  /// The parameter as it is written in this network, such as `w1`.
  public var name: String { notation(conventions.values).name(parameter.quantity).text }

  /// Whose derivative has the shared factors too, such as `w2`.
  public var sharedWith: String { notation(conventions.values).name(partner).text }

  /// The symbol of the product of the shared factors, such as `δ⁽²⁾`.
  public var sharedProduct: String { notation(conventions.values).name(sharedErrors).text }

  func notation(_ conventions: Conventions.Values) -> Notation { Notation(isChain: isInChain, conventions) }
}

extension ChainRule.Path {
  /// The neurons on the way, from the parameter's to an output's, such as `z1`, `a1`, `z2`, `a2` and `C`.
  public var stations: [String] {
    let notation = Notation(isChain: isInChain, conventions.values)
    return places.map { notation.name($0).text }
  }
}

extension ChainRule.Factor {
  /// Such as `∂a2/∂z2`.
  public var name: String { symbolicName(conventions.values).text }

  /// Such as `σ′(z2)`.
  public var formula: String { symbolic(conventions.values).text }

  /// The factor by its name, with its value.
  func symbolicName(_ conventions: Conventions.Values) -> Formula {
    Notation(isChain: isInChain, conventions).derivative(upper, by: lower, value)
  }

  /// What the factor is worked out by, with the values of its symbols.
  func symbolic(_ conventions: Conventions.Values) -> Formula {
    let notation = Notation(isChain: isInChain, conventions)
    switch origin {
    case .cost(let cost, let output, let target):
      return cost.derivative(output, target: target, at: lower.neuron ?? 0, layer: lower.layer, notation)
    case .slope(let activation, let z): return .application(activation.slope, [notation.name(lower, z)])
    case .softmax(let above, let below):
      let other = Quantity.a(layer: lower.layer, at: lower.neuron ?? 0)
      return Activation.softmaxSlope(notation.name(upper, above), notation.name(other, below))
    case .weight(let quantity, let value), .input(let quantity, let value):
      return notation.name(quantity, value)
    case .one: return .number(1)
    }
  }

  /// The formula with numbers.
  func explanation(_ conventions: Conventions.Values) -> Explanation {
    Explanation(symbolicName(conventions), symbolic(conventions), value: value)
  }
}

extension Paths.Path {
  /// The names on the way, both ends included.
  public var stations: [String] { places.map { $0.name(conventions.values).text } }
}

extension Paths.Station {
  /// The station by its symbol; a value without a name by its number.
  func name(_ conventions: Conventions.Values) -> Formula {
    switch self {
    case .quantity(let quantity, let isChain): Notation(isChain: isChain, conventions).name(quantity)
    case .named(let name): .named(name)
    case .unnamed(let value): .words("\(value)")
    }
  }

  /// The derivative of this station with respect to one before it.
  func derivative(by other: Paths.Station, _ value: Double?, _ conventions: Conventions.Values) -> Formula {
    if case .quantity(let upper, let isChain) = self, case .quantity(let lower, _) = other {
      return Notation(isChain: isChain, conventions).derivative(upper, by: lower, value)
    }
    return .derivative(
      .init(name(conventions), by: other.name(conventions), value: value.map { .scalar($0) }))
  }
}
