import Backprop
import LinearAlgebra
import Testing

/// C1 to C20 of the curriculum: what differs between the sources is an argument, and this is what it does.
@Suite struct ConventionTests {
  let data = Dataset([
    Example(x: [1.5], y: [1]), Example(x: [-1], y: [0]), Example(x: [0.5], y: [1]),
  ])

  @Test func c1ConstantOfTheCost() {
    let (a, y): (Vector, Vector) = ([0.5, 2, -1], [1, 0, 0.5])
    let half = Cost.halfSquaredError.gradient(a, target: y)
    #expect(half == a - y)
    #expect(Cost.squaredError.gradient(a, target: y) == 2 * half)
    #expect((Cost.meanSquaredError.gradient(a, target: y) - (2.0 / 3) * half).norm < 1e-16)
    #expect(Cost.squaredError.value(a, target: y) == 2 * Cost.halfSquaredError.value(a, target: y))
  }

  @Test func c2ReductionOverTheData() {
    let net = Canonical.T()
    let sum = net.gradients(over: data, reduction: .sum)
    let mean = net.gradients(over: data, reduction: .mean)
    #expect(agree(sum.flattened, [0.0936178088, 0.0408241396, -0.127777737, -0.1286313463], 5e-11))
    #expect(agree(mean.flattened, [0.0312059363, 0.0136080465, -0.042592579, -0.0428771154], 5e-11))
    #expect(abs(mean.C - 0.1493244033) < 5e-11)
    let chapter = Canonical.T(.squaredError).gradients(over: data, reduction: .mean)
    #expect(chapter.flattened == 2 * mean.flattened)
    #expect(chapter.C == 2 * mean.C)
  }

  @Test func c3WhereTheDivisionEnters() {
    let before = Canonical.T().gradients(over: data, averaging: .inTheCost)
    let after = Canonical.T().gradients(over: data, averaging: .afterwards)
    for (one, other) in zip(before.flattened, after.flattened) { #expect(abs(one - other) <= 2 * one.ulp) }
    for ℓ in 1...2 { #expect((3 * before.delta[ℓ] - after.delta[ℓ]).norm < 1e-16) }
    #expect(abs(after.delta[2][row: 0][0] - -0.13875638180775954) < 1e-15)
  }

  @Test func c5AndC6LayersCountFromTheInputToL() {
    let pass = Canonical.M.forward([1, -2])
    #expect(pass.a.indices == 0..<3 && pass.z.indices == 1..<3)
    #expect(pass.a[0] == [1, -2])
    #expect(Canonical.M.L == 2)
  }

  @Test func c8DestinationFirst() {
    var net = Canonical.M
    net.W[1] = .zeros(3, 2)
    net.b[1] = .zeros(3)
    net[.w(layer: 1, to: 2, from: 0)] = 5
    #expect(net.W[1][2, 0] == 5)
    #expect(net.forward([1, 0]).z[1] == [0, 0, 5])
  }

  @Test func c9OrderOfFactors() {
    let parameter = Parameter.w(layer: 2, to: 0, from: 0)
    let places = { (order: ChainRule.Order) in
      Canonical.T().chainRule(for: parameter, at: Canonical.exampleT, order: order).factors.map(\.upper)
    }
    #expect(places(.lossFirst) == [.C, .a(layer: 2, at: 0), .z(layer: 2, at: 0)])
    #expect(places(.localFirst) == [.z(layer: 2, at: 0), .a(layer: 2, at: 0), .C])
  }

  @Test func c11JacobiansHaveARowForEachOutput() {
    #expect(jacobian(at: [1, 2, 3]) { [$0[0] + $0[1] + $0[2]] }.shape.description == "1×3")
  }

  @Test func c12ABatchHasARowForEachExample() {
    let outputs = Canonical.M([[1, -2], [0.5, 1]])
    #expect(outputs.shape.description == "2×2")
    #expect((outputs[row: 0] - Canonical.M([1, -2])).norm < 1e-16)
  }

  @Test func c16SlopeOfReluAtItsKink() {
    #expect(Activation.relu.derivative(0) == 0)
    #expect(Activation.relu(atZero: 0.5).derivative(0) == 0.5)
    #expect(Activation.relu(atZero: 0.5).name == "relu(atZero: 0.5)")
    let net = { (activation: Activation) in
      Network(inputs: 1, cost: .halfSquaredError) {
        Dense(weights: [[1]], bias: [0], activation: activation)
      }
    }
    let example = Example(x: [0], y: [1])
    #expect(net(.relu).gradients(at: example).db[1] == [0])
    for method in [GradientMethod.backprop, .chainRule, .dual] {
      #expect(net(.relu(atZero: 0.5)).gradients(at: example, by: method).db[1] == [-0.5])
    }
  }

  /// What was chosen in the place of a derivative is said where the derivative is used.
  @Test func c16TheChoiceIsReported() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1], [2]], bias: [-1, 0.5], activation: .leakyReLU(slope: 0.1))
      Dense(weights: [[0.3, -0.7]], bias: [0.1], activation: .identity)
    }
    let example = Example(x: [1], y: [0])
    let kinks = net.forward(example.x).kinks
    #expect(kinks.map(\.quantity) == [.z(layer: 1, at: 0)] && kinks.map(\.slope) == [0.1])
    #expect(net.chainRule(for: .b(layer: 1, at: 0), at: example, order: .lossFirst).kinks == kinks)
    #expect(net.chainRule(for: .b(layer: 1, at: 1), at: example, order: .lossFirst).kinks == [])
    #expect(net.paths(from: .a(layer: 0, at: 0), at: example).kinks == kinks)
    #expect(net.paths(from: .a(layer: 1, at: 0), at: example).kinks == [])
    #expect(net.gradients(over: [example, Example(x: [2], y: [0]), example]).kinkCount == 2)
    #expect(Canonical.M.forward([0, 0]).kinks == [])
  }

  @Test func c17TheFreeNeuronHasItsOwnIndex() {
    // ∂C/∂a_k = Σ_j w_jk σ′(z_j) ∂C/∂a_j, summed over the neurons j of the layer behind.
    let net = Canonical.M
    let grads = net.gradients(at: Canonical.exampleM)
    for k in 0..<3 {
      let sum = (0..<2).reduce(0.0) { sum, j in
        sum + net.W[2][j, k] * Activation.sigmoid.derivative(grads.pass.z[2][j]) * grads.dA[2][j]
      }
      #expect(abs(sum - grads.dA[1][k]) < 1e-16)
    }
  }

  @Test func c18OrderOfTheGradientsEntries() {
    let grads = Canonical.M.gradients(at: Canonical.exampleM)
    #expect(
      grads.flattened.elements
        == grads.dW[1].elements + grads.db[1].elements + grads.dW[2].elements + grads.db[2].elements)
    #expect(Canonical.M.parameters.map { grads[$0] } == grads.flattened.elements)
  }

  @Test func c19ThreeProducts() {
    let (u, v): (Vector, Vector) = ([1, 2], [3, 4])
    #expect(u * v == 11)
    #expect(u ⊙ v == [3, 8])
    #expect(outer(u, v) == [[3, 4], [6, 8]])
  }
}
