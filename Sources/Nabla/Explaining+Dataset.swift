import Backprop
import Display
import LinearAlgebra

/// Tells how the gradients of many examples came to be: as sums over the examples, by BP3 and BP4.
struct DatasetExplaining {
  private let gradients: DatasetGradients
  private let notation: Notation

  init(_ gradients: DatasetGradients) {
    self.gradients = gradients
    notation = Notation(
      isChain: gradients.dW.allSatisfy { $0.rows == 1 && $0.columns == 1 })
  }

  /// ∂C/∂b_j: the sum of the δ_j of all examples.
  func db(_ ℓ: Int, _ j: Int) -> Explanation? {
    explanation(of: notation.b(ℓ, at: j), noun: "errors") { row in
      let δ = gradients.delta[ℓ][row, j]
      return .term(Line("\(delta(ℓ, j)) of example \(row)"), numbers: Line(δ), value: δ)
    }
  }

  /// ∂C/∂w_jk: the sum of the products δ_j a_k of all examples.
  func dW(_ ℓ: Int, _ j: Int, _ k: Int) -> Explanation? {
    explanation(of: notation.w(ℓ, to: j, from: k), noun: "products") { row in
      let (δ, a) = (gradients.delta[ℓ][row, j], gradients.a[ℓ - 1][row, k])
      let factor: Line = a < 0 ? "(\(number: a))" : Line(a)
      return .term(
        Line("\(delta(ℓ, j)) · \(notation.a(ℓ - 1, at: k)) of example \(row)"),
        numbers: (δ < 0 ? "(\(number: δ))" : Line(δ)) + " · " + factor, value: δ * a)
    }
  }

  private func delta(_ ℓ: Int, _ j: Int) -> String {
    notation.isChain ? "δ\(superscript(ℓ))" : "δ\(subscripted(j))\(superscript(ℓ))"
  }

  /// Where 1/N enters afterwards, the sum is multiplied with it; else it is in each δ already.
  private func explanation(
    of name: String, noun: String, _ term: (Int) -> Expression
  ) -> Explanation? {
    guard !gradients.a.isEmpty else { return nil }
    let sum = Expression.sum(shortened((0..<gradients.count).map(term), noun: noun), name: "sum")
    guard gradients.averaging == .afterwards, gradients.reduction == .mean else {
      return Explanation("∂C/∂\(name)", sum)
    }
    let weight = 1 / Double(gradients.count)
    return Explanation(
      "∂C/∂\(name)", .product([sum, .term("1/N", numbers: "1/\(gradients.count)", value: weight)]))
  }
}
