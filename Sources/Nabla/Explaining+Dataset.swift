import Backprop
import Display
import LinearAlgebra

/// Tells how the gradients of many examples came to be: as sums over the examples, by BP3 and BP4.
struct DatasetExplaining {
  private let gradients: DatasetGradients
  private let notation: Notation

  init(_ gradients: DatasetGradients, _ conventions: Conventions.Values) {
    self.gradients = gradients
    notation = Notation(isChain: gradients.isChain, conventions)
  }

  /// ∂C/∂b_j: the sum of the δ_j of all examples.
  func db(_ ℓ: Int, _ j: Int) -> Explanation? {
    explanation(of: .db(layer: ℓ, at: j), gradients.db[ℓ][j], noun: "errors") { row in error(ℓ, j, row) }
  }

  /// ∂C/∂w_jk: the sum of the products δ_j a_k of all examples.
  func dW(_ ℓ: Int, _ j: Int, _ k: Int) -> Explanation? {
    explanation(of: .dW(layer: ℓ, to: j, from: k), gradients.dW[ℓ][j, k], noun: "products") { row in
      .product([
        error(ℓ, j, row), notation.name(.a(layer: ℓ - 1, at: k), gradients.a[ℓ - 1][row, k]),
      ])
    }
  }

  private func error(_ ℓ: Int, _ j: Int, _ row: Int) -> Formula {
    notation.name(.delta(layer: ℓ, at: j), gradients.delta[ℓ][row, j])
  }

  /// Where 1/N enters afterwards, the sum is multiplied with it; else it is in each δ already.
  private func explanation(
    of quantity: Quantity, _ value: Double, noun: String, _ term: (Int) -> Formula
  ) -> Explanation? {
    guard !gradients.a.isEmpty else { return nil }
    let terms = (0..<gradients.count).map { Formula.noted(term($0), " of example \($0)") }
    let sum = Formula.expanded(.sum(shortened(terms, noun: noun)), of: .words("sum", nil))
    let name = notation.name(quantity)
    guard gradients.averaging == .afterwards, gradients.reduction == .mean else {
      return Explanation(name, sum, value: value)
    }
    let weight = Formula.quotient(.number(1), .named("N", Double(gradients.count)))
    return Explanation(name, .product([sum, weight]), value: value)
  }
}
