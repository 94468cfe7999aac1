extension Activation {
  /// The function as a textbook writes it, on any kind of number.
  ///
  /// - Precondition: The activation is elementwise.
  func textbookValue<S: Scalar>(_ z: S) -> S {
    let one = S.constant(1)
    switch kind {
    case .sigmoid: return Self.textbookLogistic(z)
    case .tanh: return z.hyperbolicTangent
    case .identity: return z
    case .relu(let atZero): return z.real > 0 ? z : (z.real == 0 ? atZero * z : 0 * z)
    case .leakyReLU(let slope): return z.real > 0 ? z : slope * z
    case .elu(let alpha): return z.real > 0 ? z : alpha * z.exponentialMinusOne
    case .gelu: return z * z.normalDistribution
    case .geluTanh:
      let argument = (2 / Double.pi).squareRoot() * (z + 0.044715 * (z * z * z))
      return 0.5 * (z * (one + argument.hyperbolicTangent))
    case .silu: return z * Self.textbookLogistic(z)
    case .softplus:
      return z.real > 0 ? z + (-z).exponential.logarithmOfOnePlus : z.exponential.logarithmOfOnePlus
    case .step: return S.constant(z.real < 0 ? 0 : 1)
    case .softmax: preconditionFailure("softmax is not elementwise")
    }
  }

  /// The function on a whole layer.
  func textbookValues<S: Scalar>(_ z: [S]) -> [S] {
    guard kind == .softmax else { return z.map { textbookValue($0) } }
    let largest = S.constant(z.map(\.real).max() ?? 0)
    let exponentials = z.map { ($0 - largest).exponential }
    let sum = exponentials.dropFirst().reduce(exponentials[0]) { $0 + $1 }
    return exponentials.map { $0 / sum }
  }

  /// Whether the function is known for complex numbers.
  var allowsComplexStep: Bool { kind != .gelu }

  static func textbookLogistic<S: Scalar>(_ z: S) -> S {
    let one = S.constant(1)
    if z.real >= 0 { return one / (one + (-z).exponential) }
    let e = z.exponential
    return e / (one + e)
  }
}

extension Cost {
  /// The cost as a textbook writes it, on any kind of number.
  func textbookValue<S: Scalar>(_ a: [S], target y: [Double]) -> S {
    let one = S.constant(1)
    var sum = S.constant(0)
    switch kind {
    case .squaredError, .halfSquaredError, .meanSquaredError:
      for (a, y) in zip(a, y) { sum = sum + (a - S.constant(y)) * (a - S.constant(y)) }
      switch kind {
      case .halfSquaredError: return 0.5 * sum
      case .meanSquaredError: return (1 / Double(a.count)) * sum
      default: return sum
      }
    case .crossEntropy(.probabilities):
      for (a, y) in zip(a, y) where y != 0 { sum = sum - y * a.logarithm }
    case .crossEntropy(.logits):
      let total = logSumExp(a)
      for (a, y) in zip(a, y) { sum = sum + y * (total - a) }
    case .binaryCrossEntropy(.probabilities):
      for (a, y) in zip(a, y) {
        if y != 0 { sum = sum - y * a.logarithm }
        if y != 1 { sum = sum - (1 - y) * (one - a).logarithm }
      }
    case .binaryCrossEntropy(.logits):
      for (a, y) in zip(a, y) { sum = sum + Activation.softplus.textbookValue(a) - y * a }
    case .hinge:
      for (a, y) in zip(a, y) { sum = sum + Activation.relu.textbookValue(one - y * a) }
    case .huber(let threshold):
      for (a, y) in zip(a, y) {
        let r = a - S.constant(y)
        if abs(r.real) <= threshold {
          sum = sum + 0.5 * (r * r)
        } else {
          sum = sum + threshold * ((r.real < 0 ? -r : r) - S.constant(0.5 * threshold))
        }
      }
    }
    return sum
  }

  private func logSumExp<S: Scalar>(_ a: [S]) -> S {
    let largest = S.constant(a.map(\.real).max() ?? 0)
    var sum = S.constant(0)
    for a in a { sum = sum + (a - largest).exponential }
    return largest + sum.logarithm
  }
}
