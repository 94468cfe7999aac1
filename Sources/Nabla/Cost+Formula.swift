public import Backprop
import Display
import DisplayText
import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Cost {
  /// The formula for one example, such as `½Σ(a−y)²`.
  public var formula: String { symbolic.text }

  /// The formula for one example as a value.
  var symbolic: Formula {
    let (a, y) = (Formula.named("a"), Formula.named("y"))
    let residual = Formula.sum([a, .negative(y)], .tight)
    let squares = Formula.total(.power(residual, 2))
    switch kind {
    case .squaredError: return squares
    case .halfSquaredError: return .product([.words("½", 0.5), squares], .none)
    case .meanSquaredError: return .product([.quotient(.number(1), .named("n")), squares], .none)
    case .crossEntropy(.probabilities): return .negative(.total(Self.logarithm(of: a, y)))
    case .crossEntropy(.logits):
      return .negative(.total(Self.logarithm(of: .application(Activation.softmax.function, [a]), y)))
    case .binaryCrossEntropy(let scale):
      let p = scale == .logits ? .application(Activation.sigmoid.function, [a]) : a
      let rest = Self.logarithm(of: Self.rest(p), Self.rest(y))
      return .negative(.total(.sum([Self.logarithm(of: p, y), rest])))
    case .hinge:
      let largest = Formula.Function(.init("max", .function)) { arguments in
        arguments.compactMap(\.scalar).max().map { .scalar($0) }
      }
      let margin = Formula.sum([.number(1), .negative(.product([y, a], .none))], .tight)
      return .total(.application(largest, [.number(0), margin]))
    case .huber(let threshold):
      let huber = Formula.Function(.init("Huber", .function)) { _ in nil }
      return .noted(.total(.application(huber, [residual])), ", threshold \(threshold)")
    }
  }

  /// 1−a.
  private static func rest(_ a: Formula) -> Formula { .sum([.number(1), .negative(a)], .tight) }

  /// y ln a.
  private static func logarithm(of a: Formula, _ y: Formula) -> Formula {
    let ln = Formula.Function(.init("ln", .function), standsWithoutBrackets: true) { arguments in
      arguments.first?.scalar.map { .scalar(log($0)) }
    }
    return .product([y, .application(ln, [a])], .none)
  }

  /// ∂C/∂aⱼ of an output, its symbols with their values, such as `2(a2 − y)`.
  ///
  /// - Parameter j: which of the outputs of layer `ℓ`, from 0.
  func derivative(_ output: Vector, target: Vector, at j: Int, layer ℓ: Int, _ notation: Notation) -> Formula
  {
    let (a, y) = (
      notation.name(.a(layer: ℓ, at: j), output[j]), notation.name(.y(at: j), target[j])
    )
    switch kind {
    case .squaredError: return residual(a, y, notation, times: 2)
    case .halfSquaredError: return residual(a, y, notation)
    case .meanSquaredError:
      return residual(
        a, y, notation, times: 2, over: .named("n", Double(target.count)))
    case .crossEntropy(.probabilities):
      // What the target gives no weight costs nothing, whatever comes out.
      return target[j] == 0 && output[j] == 0 ? .number(0) : .negative(.quotient(y, a))
    case .crossEntropy(.logits):
      let outputs = notation.name(.all(.a, layer: ℓ), output)
      let entry = Formula.entry(
        .application(Activation.softmax.function, [outputs]), at: j, index: notation.index(j))
      return .sum([weighted(entry, by: target, notation), .negative(y)])
    case .binaryCrossEntropy(.probabilities): return binaryDerivative(a, y, output[j], target[j])
    case .binaryCrossEntropy(.logits):
      return .sum([.application(Activation.sigmoid.function, [a]), .negative(y)])
    case .hinge:
      return .conditional(
        .negative(y), where: .product([y, a], .none), isLessThan: .number(1), otherwise: .number(0))
    case .huber(let threshold): return .clipped(.sum([a, .negative(y)]), limit: threshold)
    }
  }

  /// A probability times Σy, where that is not 1, as it is in every distribution.
  func weighted(_ probability: Formula, by target: Vector, _ notation: Notation) -> Formula {
    let total = target.elements.reduce(0, +)
    guard total != 1 else { return probability }
    let y = Formula.symbol(.init("y", indices: notation.isChain ? [] : [.letter("i")]))
    return .product([probability, .words("Σ" + y.text, total)])
  }

  /// (a − y)/(a(1 − a)); where a is 0 or 1, what is left of the two terms −y/a and (1 − y)/(1 − a).
  private func binaryDerivative(_ a: Formula, _ y: Formula, _ output: Double, _ target: Double) -> Formula {
    let (restOfA, restOfY) = (
      Formula.sum([.number(1), .negative(a)]), Formula.sum([.number(1), .negative(y)])
    )
    guard output * (1 - output) == 0 else {
      return .quotient(.sum([a, .negative(y)]), .product([a, restOfA], .none))
    }
    let first = Formula.negative(.quotient(y, a))
    let second = Formula.quotient(restOfY, restOfA)
    let terms = (target == 0 ? [] : [first]) + (target == 1 ? [] : [second])
    return terms.isEmpty ? .number(0) : .sum(terms)
  }

  /// The difference between output and target with its constants, as the conventions write it.
  private func residual(
    _ a: Formula, _ y: Formula, _ notation: Notation, times factor: Double? = nil,
    over divisor: Formula? = nil
  ) -> Formula {
    func scaled(_ difference: Formula) -> Formula {
      let product = factor.map { Formula.product([.number($0), difference], .none) } ?? difference
      return divisor.map { .quotient(product, $0) } ?? product
    }
    let direct = scaled(.sum([a, .negative(y)]))
    let turned = Formula.negative(scaled(.sum([y, .negative(a)])))
    return switch notation.conventions.residual {
    case .outputMinusTarget: direct
    case .targetMinusOutput: turned
    case .bothSteps: .equation([turned, direct])
    }
  }
}

extension Cost: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { formula }
}

extension Reduction {
  /// The formula before a cost, such as `(1/N)Σᵢ`, with the letter that the conventions in force have for an example.
  public var formula: String {
    text(conventions.values)
  }

  private func text(_ conventions: Conventions.Values) -> String {
    (self == .mean ? "(1/N)Σ" : "Σ") + Formula.lowered(conventions.letters.example)
  }

  /// The formula of the cost of many examples, such as `(1/N)Σᵢ½Σ(a−y)²`.
  func symbolic(_ cost: Cost, _ conventions: Conventions.Values) -> Formula {
    let total = Formula.total(over: conventions.letters.example, cost.symbolic)
    return self == .mean ? .product([.quotient(.number(1), .named("N")), total], .none) : total
  }
}
