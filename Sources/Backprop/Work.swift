import LinearAlgebra

/// About how many multiplications an operation will take, known before it is begun; never more than `Int.max`.
///
/// A caller with a budget asks first: the engine's loops do not stop half-way.
extension Network {
  /// One forward pass; a backward pass is about twice as much.
  package var workOfForward: Int { W.reduce(0) { saturatingSum($0, saturatingProduct($1.rows, $1.columns)) } }

  /// Every gradient at one example.
  package func work(of method: GradientMethod) -> Int {
    let forward = workOfForward
    let quantities = saturatingSum(parameterCount, 2 * sizes.reduce(0, +))
    switch method {
    case .backprop, .faultyBackprop: return saturatingProduct(3, forward)
    case .dual, .complexStep: return saturatingProduct(saturatingProduct(quantities, forward), 4)
    case .finiteDifference(_, let scheme):
      return saturatingProduct(saturatingProduct(quantities, forward), scheme == .fivePoint ? 4 : 2)
    case .chainRule:
      // Every path of every quantity, of which weights have the most.
      let widths = sizes.indices.dropFirst().map { ℓ in
        activations[ℓ].isElementwise ? sizes[ℓ] : saturatingProduct(sizes[ℓ], sizes[ℓ])
      }
      let paths = widths.dropFirst().reduce(widths[0], saturatingProduct)
      return saturatingProduct(saturatingProduct(quantities, paths), 2 * L)
    }
  }

  /// A check of one route against central differences.
  package func workOfGradcheck(of method: GradientMethod) -> Int {
    let differences = saturatingProduct(saturatingProduct(parameterCount, workOfForward), 4)
    return saturatingSum(work(of: method), differences)
  }

  /// A training run.
  package func workOfTraining(examples: Int, epochs: Int, validation: Int = 0) -> Int {
    let epoch = saturatingProduct(
      workOfForward, saturatingSum(saturatingProduct(4, examples), validation))
    return saturatingProduct(epoch, saturatingSum(epochs, 1))
  }
}

/// The sum of two counts, or `Int.max` where it is too large.
package func saturatingSum(_ left: Int, _ right: Int) -> Int {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? .max : sum
}

/// The product of two counts, or `Int.max` where it is too large.
package func saturatingProduct(_ left: Int, _ right: Int) -> Int {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow ? .max : product
}
