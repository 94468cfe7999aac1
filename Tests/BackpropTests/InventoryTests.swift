import Backprop
import LinearAlgebra
import Testing

/// Equations of the inventory (section 1B) that no other test has for its subject, each computed in two ways.
@Suite struct InventoryTests {
  let net = Canonical.M
  let example = Canonical.exampleM

  /// Item 1: z_j = Σ_k w_jk a_k + b_j.
  @Test func aWeightedInputIsASumOverTheNeuronsBefore() {
    let pass = net.forward(example.x)
    for ℓ in 1...2 {
      for j in 0..<net.sizes[ℓ] {
        var z = 0.0
        for k in 0..<net.sizes[ℓ - 1] { z.addProduct(net.W[ℓ][j, k], pass.a[ℓ - 1][k]) }
        #expect(z + net.b[ℓ][j] == pass.z[ℓ][j])
        #expect(Activation.sigmoid(pass.z[ℓ][j]) == pass.a[ℓ][j])
      }
    }
  }

  /// Item 8: of a product with respect to either factor, and of a sum with respect to what is added.
  @Test func jacobiansOfTheBuildingBlocks() {
    let (u, v): (Vector, Vector) = ([2, -1, 3], [4, 5, -2])
    #expect(jacobian(at: u) { u in zip(u, v).map { $0 * $1 } } == diag(v))
    #expect(jacobian(at: v) { v in zip(u, v).map { $0 * $1 } } == diag(u))
    #expect(jacobian(at: v) { v in zip(u, v).map { $0 + $1 } } == .identity(3))
  }

  /// Item 9: ∂z/∂w_k = x_k, ∂z/∂b = 1, ∂z/∂x_k = w_k.
  @Test func derivativesOfAWeightedInput() {
    let (w, x) = (net.W[1][row: 0], example.x)
    #expect(gradient(at: w) { w in w[0] * x[0] + w[1] * x[1] + 0.1 } == x)
    #expect(gradient(at: x) { x in x[0] * w[0] + x[1] * w[1] + 0.1 } == w)
    #expect(gradient(at: [0.1]) { b in b[0] + w * x } == [1])
    let J = jacobian(at: x) { x in
      (0..<3).map { j in x[0] * net.W[1][j, 0] + x[1] * net.W[1][j, 1] + net.b[1][j] }
    }
    #expect(J == net.W[1])
  }

  /// Item 12: three matrices, in either order, and the entry that is spelled out.
  @Test func aProductOfThreeMatricesHasOneValue() {
    let A: Matrix = [[1, 0, 2], [-1, 3, 1]]
    let B: Matrix = [[1, 2, 0, 1], [0, 1, -1, 2], [3, 0, 1, 1]]
    let C: Matrix = [[1], [2], [-1], [0]]
    #expect((A * B) * C == A * (B * C))
    #expect(((A * B) * C).shape.description == "2×1")
    #expect(A[row: 0] * B[column: 0] == 7)
  }

  /// Item 13: e⁻ᶻ/(1 + e⁻ᶻ)² = σ(1 − σ), which takes no new exponential.
  @Test func theSlopeOfTheSigmoidInTwoForms() {
    for z in stride(from: -6.0, through: 6, by: 0.5) {
      let e = exp(Value(-z)).data
      #expect(abs(e / ((1 + e) * (1 + e)) - Activation.sigmoid.derivative(z)) < 1e-15)
    }
  }

  /// Item 15: the gradient of the mean is the mean of the gradients.
  @Test func theGradientOfTheMeanIsTheMeanOfTheGradients() {
    let data: Dataset = [example, Example(x: [0.5, 1], y: [0, 1])]
    let mean = 0.5 * data.map { net.gradients(at: $0).flattened }.reduce(.zeros(17)) { $0 + $1 }
    #expect((net.gradients(over: data).flattened - mean).norm < 1e-17)
  }

  /// Item 21: ∂z_k⁽ℓ⁺¹⁾/∂z_j⁽ℓ⁾ = w_kj σ′(z_j), of which BP2 is the transpose.
  @Test func oneLayersWeightedInputsDifferentiatedByThoseBefore() {
    let grads = net.gradients(at: example)
    let slopes = Activation.sigmoid.derivative(grads.pass.z[1])
    let J = jacobian(at: grads.pass.z[1]) { z in
      let a = z.map { σ($0) }
      return (0..<2).map { k in
        (0..<3).reduce(Value(net.b[2][k])) { $0 + a[$1] * net.W[2][k, $1] }
      }
    }
    #expect((J - net.W[2] * diag(slopes)).norm < 1e-16)
    #expect((J.T * grads.delta[2] - grads.delta[1]).norm < 1e-17)
  }

  /// Item 24: ∂a/∂W is a tensor of n slices n × n_prev, of which each has one row that is not zero.
  @Test func theTensorOfANeuronsDerivativesIsMostlyZeros() {
    let (x, b) = (example.x, net.b[1])
    let J = jacobian(at: Vector(net.W[1].elements)) { w in
      (0..<3).map { j in σ(w[2 * j] * x[0] + w[2 * j + 1] * x[1] + b[j]) }
    }
    let slopes = Activation.sigmoid.derivative(net.forward(x).z[1])
    for j in 0..<3 {
      for row in 0..<3 {
        for k in 0..<2 {
          let expected = row == j ? slopes[j] * x[k] : 0
          #expect(abs(J[j, 2 * row + k] - expected) < 1e-16)
        }
      }
    }
  }

  /// Item 31: an outer product has rank 1, so every 2 × 2 minor vanishes.
  @Test func anOuterProductHasRankOne() {
    let product = outer([0.5, -1, 0.8], [1, 2, -0.5, 1.5])
    for (i, j) in [(0, 1), (0, 2), (1, 2)] {
      for (k, l) in [(0, 1), (1, 2), (2, 3), (0, 3)] {
        #expect(abs(product[i, k] * product[j, l] - product[i, l] * product[j, k]) < 1e-15)
      }
    }
  }

  /// C14: what texts call error, error signal or sensitivity is δ, the derivative with respect to z.
  @Test func c14DeltaIsTheDerivativeByTheWeightedInput() {
    let grads = net.gradients(at: example)
    let parameters = (0..<3).map { Parameter.b(layer: 1, at: $0) }
    #expect(
      agree(
        grads.delta[1], parameters.map { net.chainRule(for: $0, at: example, order: .lossFirst).value }, 1e-17
      ))
  }
}

/// Section 1F: what the sources claim and only an execution decides.
@Suite struct ClaimTests {
  /// Claim 65: fifty layers that multiply by 0.9 and by 1.1 lie a factor of 22,778 apart; 117 alone is not huge.
  @Test func fiftyLayersOfAnyTwoFactorsLieFarApart() {
    let (small, large) = (power(0.9, 50), power(1.1, 50))
    #expect(abs(small - 0.00515377520732) < 5e-15 && abs(large - 117.39085287969) < 1e-11)
    #expect((large / small).rounded() == 22_778)
    #expect(abs(power(0.25, 10) - 9.5367e-7) < 5e-12 && abs(power(0.25, 50) - 7.8886e-31) < 5e-36)
  }

  /// Claim 66: the number of paths multiplies with every layer, and so is exponential in the depth; the work of backprop
  /// grows by the same amount, and P² = L²n⁴ for P = Ln².
  @Test func pathsMultiplyWhereBackpropAdds() {
    let counts = (1...8).map { operationCount(sizes: Array(repeating: 4, count: $0 + 1)) }
    let paths = counts.map(\.paths)
    let work = counts.map { $0.multiplications(.backprop) }
    for depth in 2..<8 {
      #expect(work[depth] - work[depth - 1] == work[depth - 1] - work[depth - 2])
      #expect(paths[depth] > 4 * paths[depth - 1])
    }
    for count in counts.dropFirst(3) {
      let quadratic = count.weights * count.weights
      #expect(count.multiplications(.weightByWeight) < quadratic)
    }
    #expect(counts[7].multiplications(.pathByPath) > counts[7].weights * counts[7].weights)
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
