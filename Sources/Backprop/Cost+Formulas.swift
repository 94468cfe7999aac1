package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Cost {
  /// The cost of one row of outputs.
  package func rowValue(_ a: Kernel.Source, _ y: Kernel.Source) -> Double {
    var sum = 0.0
    switch kind {
    case .squaredError, .halfSquaredError, .meanSquaredError:
      return squareFactor(a.count) * squaredDistance(a, y, a.indices)
    case .crossEntropy(.probabilities):
      for i in a.indices where y[i] != 0 { sum -= y[i] * log(a[i]) }
    case .crossEntropy(.logits):
      let total = logSumExp(a)
      for i in a.indices where y[i] != 0 { sum += y[i] * (total - a[i]) }
    case .binaryCrossEntropy(.probabilities):
      for i in a.indices {
        if y[i] != 0 { sum -= y[i] * log(a[i]) }
        if y[i] != 1 { sum -= (1 - y[i]) * log1p(-a[i]) }
      }
    case .binaryCrossEntropy(.logits):
      for i in a.indices { sum += max(a[i], 0) - a[i] * y[i] + log1p(exp(-abs(a[i]))) }
    case .hinge:
      // Written so that what is not a number stays so.
      for i in a.indices { sum += max(1 - y[i] * a[i], 0) }
    case .huber(let threshold):
      for i in a.indices {
        let r = abs(a[i] - y[i])
        sum += r <= threshold ? 0.5 * r * r : threshold * (r - 0.5 * threshold)
      }
    }
    return sum
  }

  /// ∂C/∂a for one row of outputs.
  package func rowGradient(_ a: Kernel.Source, _ y: Kernel.Source, into gradient: Kernel.Target) {
    switch kind {
    case .squaredError: for i in a.indices { gradient[i] = 2 * (a[i] - y[i]) }
    case .halfSquaredError: for i in a.indices { gradient[i] = a[i] - y[i] }
    case .meanSquaredError:
      let n = Double(a.count)
      for i in a.indices { gradient[i] = 2 * (a[i] - y[i]) / n }
    case .crossEntropy(.probabilities):
      // What is below 0 has no logarithm, and so no slope.
      for i in a.indices { gradient[i] = y[i] == 0 ? 0 : a[i] < 0 ? .nan : -y[i] / a[i] }
    case .crossEntropy(.logits):
      let total = logSumExp(a)
      var weight = 0.0
      for i in a.indices { weight += y[i] }
      for i in a.indices { gradient[i] = weight * exp(a[i] - total) - y[i] }
    case .binaryCrossEntropy(.probabilities):
      for i in a.indices {
        let slope = a[i] * (1 - a[i])
        // At a = 0 and a = 1 one of the two terms is left where the answer is right.
        gradient[i] =
          slope > 0
          ? (a[i] - y[i]) / slope
          : slope == 0 ? (y[i] == 0 ? 0 : -y[i] / a[i]) + (y[i] == 1 ? 0 : (1 - y[i]) / (1 - a[i])) : .nan
      }
    case .binaryCrossEntropy(.logits): for i in a.indices { gradient[i] = logistic(a[i]) - y[i] }
    case .hinge: for i in a.indices { gradient[i] = y[i] * a[i] >= 1 ? 0 : a[i].isNaN ? a[i] : -y[i] }
    case .huber(let threshold):
      for i in a.indices { gradient[i] = min(max(a[i] - y[i], -threshold), threshold) }
    }
  }

  /// δ⁽ᴸ⁾ = ∂C/∂z for one row where cost and activation belong together and σ′ cancels; nil elsewhere.
  ///
  /// Softmax with cross-entropy and sigmoid with binary cross-entropy both give a − y, without a division by
  /// an output that has become 0.
  package func cancelsDerivative(of activation: Activation) -> Bool {
    switch (kind, activation.kind) {
    case (.crossEntropy(.probabilities), .softmax), (.binaryCrossEntropy(.probabilities), .sigmoid): true
    default: false
    }
  }

  /// a·Σy − y for softmax, a − y for sigmoid.
  ///
  /// - Precondition: ``cancelsDerivative(of:)`` holds for the last layer's activation.
  package func rowCancelledDelta(_ a: Kernel.Source, _ y: Kernel.Source, into delta: Kernel.Target) {
    var weight = 1.0
    if case .crossEntropy = kind {
      weight = 0
      for i in y.indices { weight += y[i] }
    }
    for i in a.indices { delta[i] = weight * a[i] - y[i] }
  }

  /// The cost of each of many rows of outputs, one number for each.
  package func rowValues(_ a: Kernel.Source, _ y: Kernel.Source, into values: Kernel.Target) {
    let width = a.count / values.count
    switch kind {
    case .squaredError, .halfSquaredError, .meanSquaredError:
      let factor = squareFactor(width)
      for row in values.indices {
        values[row] = factor * squaredDistance(a, y, row * width..<(row + 1) * width)
      }
    default:
      for row in values.indices {
        let range = row..<(row + 1)
        values[row] = rowValue(Kernel.part(a, range, width: width), Kernel.part(y, range, width: width))
      }
    }
  }

  /// ∂C/∂a for many rows of `width` outputs.
  package func rowGradients(
    _ a: Kernel.Source, _ y: Kernel.Source, into gradient: Kernel.Target, width: Int
  ) {
    switch kind {
    case .squaredError, .halfSquaredError, .hinge, .huber, .binaryCrossEntropy:
      rowGradient(a, y, into: gradient)
    default:
      for row in 0..<(a.count / width) {
        let range = row..<(row + 1)
        rowGradient(
          Kernel.part(a, range, width: width), Kernel.part(y, range, width: width),
          into: Kernel.part(gradient, range, width: width))
      }
    }
  }

  /// ``rowCancelledDelta(_:_:into:)`` for many rows of `width` outputs.
  package func rowCancelledDeltas(
    _ a: Kernel.Source, _ y: Kernel.Source, into delta: Kernel.Target, width: Int
  ) {
    for row in 0..<(a.count / width) {
      let range = row..<(row + 1)
      rowCancelledDelta(
        Kernel.part(a, range, width: width), Kernel.part(y, range, width: width),
        into: Kernel.part(delta, range, width: width))
    }
  }

  /// Σ(a−y)² over a range.
  @inline(__always)
  private func squaredDistance(_ a: Kernel.Source, _ y: Kernel.Source, _ range: Range<Int>) -> Double {
    var sum = 0.0
    for i in range { sum += (a[i] - y[i]) * (a[i] - y[i]) }
    return sum
  }

  private func squareFactor(_ outputs: Int) -> Double {
    switch kind {
    case .halfSquaredError: 0.5
    case .meanSquaredError: 1 / Double(outputs)
    default: 1
    }
  }
}

/// ln Σeˣ, shifted by the largest x.
func logSumExp(_ x: Kernel.Source) -> Double {
  guard let largest = x.max() else { return -.infinity }
  var sum = 0.0
  for entry in x { sum += exp(entry - largest) }
  return largest + log(sum)
}
