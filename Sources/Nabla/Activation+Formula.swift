public import Backprop
import Display
import DisplayText
import LinearAlgebra

extension Activation: Referable {
  /// The name in the API.
  public var referenceKey: String { name }
}

extension Activation {
  /// The symbol in formulas, such as `σ`.
  public var symbol: String {
    switch kind {
    case .sigmoid: "σ"
    case .tanh: "tanh"
    case .identity: "id"
    case .relu: "ReLU"
    case .leakyReLU: "LReLU"
    case .elu: "ELU"
    case .gelu, .geluTanh: "GELU"
    case .silu: "SiLU"
    case .softplus: "softplus"
    case .step: "step"
    case .softmax: "softmax"
    }
  }

  /// σ, as a function of a number or of a whole layer.
  var function: Formula.Function {
    .init(.init(symbol, .function, reference: .init(self))) { arguments in
      guard let z = arguments.first, arguments.count == 1 else { return nil }
      if let number = z.scalar { return (try? valueOrThrow(number)).map { .scalar($0) } }
      return .vector(value(Vector(z.elements)).elements)
    }
  }

  /// σ′, as a function of a number or, entry by entry, of a layer.
  var slope: Formula.Function {
    .init(.init(symbol, .function, primes: 1, reference: .init(self))) { arguments in
      guard let z = arguments.first, arguments.count == 1 else { return nil }
      if let number = z.scalar { return (try? derivativeOrThrow(number)).map { .scalar($0) } }
      return (try? derivativeOrThrow(Vector(z.elements))).map { .vector($0.elements) }
    }
  }

  /// ∂aᵢ/∂zⱼ of a softmax by its outputs: aⱼ(1 − aⱼ), or −aᵢaⱼ.
  static func softmaxSlope(_ upper: Formula, _ lower: Formula) -> Formula {
    upper == lower
      ? .product([lower, .sum([.number(1), .negative(lower)])], .none)
      : .negative(.product([upper, lower], .none))
  }

  /// `upstream ⊙ σ′(z)`, or for softmax `(diag(a) − aaᵀ) upstream`.
  func errorFormula(_ upstream: Formula, layer ℓ: Int, _ notation: Notation) -> Formula {
    if isElementwise {
      return .product([upstream, .application(slope, [notation.name(.all(.z, layer: ℓ))])], .hadamard)
    }
    let a = notation.name(.all(.a, layer: ℓ))
    let diagonal = Formula.Function(.init("diag", .function)) { _ in nil }
    return .product(
      [
        .sum([.application(diagonal, [a]), .negative(.product([a, .transpose(a)], .none))]), upstream,
      ], .space)
  }
}
