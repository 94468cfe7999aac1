import Testing

/// One lesson for each row of the table of vocabulary; the numbers were computed apart, with numpy.
@Suite struct VocabularyRowTests {
  @Test func linearAlgebra() {
    Lesson([
      """
      let W: Matrix = [[1, -2, 0.5], [0, 3, -1]]
      let a: Vector = [1, 0.5, 2]
      let b: Vector = [0.5, -0.5]
      check(W * a + b, equals: [1.5, -1], within: 0, "W a + b")
      let A: Matrix = [[1, 0, 2], [-1, 3, 1]], B: Matrix = [[1, 2, 0, 1], [0, 1, -1, 2], [3, 0, 1, 1]]
      check(A * B, equals: [[7, 2, 2, 3], [2, 1, -2, 6]], within: 0, "A B")
      let v: Vector = [2, -1, 3], w: Vector = [4, 5, -2]
      check(diag(v) * w, equals: v ⊙ w, within: 0, "diag(v) w = v ⊙ w")
      check(v ⊙ w, equals: [8, -5, -6], within: 0, "v ⊙ w")
      check(v * w, equals: -3, within: 0, "vᵀw")
      check(outer([0.5, -1], [1, 2]).T, equals: [[0.5, -1], [1, -2]], within: 0, "outer and T")
      check(Matrix.identity(2), equals: diag(.ones(2)), within: 0, "identity")
      check(A.shape == Matrix.zeros(2, 3).shape && A.rows == 2 && A.columns == 3, "shape")
      check(A.sum + A.mean + A.norm, equals: 6 + 1 + 4, within: 0, "sum, mean, norm of a matrix")
      check(A[row: 1], equals: [-1, 3, 1], within: 0, "row")
      check(A[column: 2], equals: [2, 1], within: 0, "column")
      """,
      """
      var u = v + w - 2 * v / 4
      u += v
      u -= w
      u *= 2
      u /= 1
      check(-u, equals: [-6, 3, -9], within: 0, "arithmetic of vectors")
      u[0] = 10
      u.swapAt(0, 2)
      check(u, equals: [9, -3, 10], within: 0, "entries can be set")
      u.sort()
      check(u.argmax == 2 && u.first == -3 && u.last == 10 && u.count == 3 && !u.isEmpty, "a collection")
      check(u.sum + u.mean, equals: 16 + 16.0 / 3, within: 1e-15, "sum and mean")
      check(Vector([3, 4]).norm, equals: 5, within: 0, "norm")
      var total = 0.0
      for (i, entry) in u.enumerated() where i > 0 { total += entry }
      check(total, equals: 19, within: 0, "for runs over entries")
      check(Vector(u.map { $0 * 2 }), equals: [-6, 18, 20], within: 0, "map")
      check(Vector(u.prefix(2)), equals: [-3, 9], within: 0, "prefix")
      check(Vector(u[1...]), equals: [9, 10], within: 0, "a range of places")
      check(Vector(zip(u.elements, u.elements).map { $0 * $1 }), equals: u ⊙ u, within: 0, "zip")
      var M = A + A - A ⊙ A
      M += A
      M *= 2
      M[0, 1] = 7
      check((-M / 2)[0, 1], equals: -3.5, within: 0, "arithmetic of matrices")
      """,
    ]).expectChecks(22)
  }

  @Test func scalarsWithHistory() {
    Lesson([
      """
      let a = Value(-4, "a"), b = Value(2, "b")
      var c = a + b
      var d = a * b + pow(b, 3)
      c += c + 1.0 * Value(1)
      c += 1 + c + (-a)
      d += d * 2 + relu(b + a)
      d += 3 * d + relu(b - a)
      let e = c - d
      let f = pow(e, 2)
      var g = f / 2
      g += 10 / f
      g.backward()
      check(g.data, equals: 24.70408163265306, within: 1e-13, "micrograd's g")
      check(a.grad, equals: 138.8338192419825, within: 1e-11, "∂g/∂a")
      check(b.grad, equals: 645.5772594752187, within: 1e-11, "∂g/∂b")
      """
    ]).expectChecks(3)
    Lesson([
      """
      let x = Value(1.5, "x"), w₁ = Value(0.8, "w1"), w₂ = Value(-1.1, "w2"), y = 1.0
      let a1 = σ(w₁ * x - 0.4).named("a1")
      let a2 = σ(w₂ * a1 + 0.5)
      let C = (0.5 * pow(a2 - y, 2)).named("C")
      check(d(C)/d(w₁), equals: 0.04897420361254071, within: 1e-16, "∂C/∂w1")
      check(d(C)/d(w₂), equals: -0.09573836254095378, within: 1e-16, "∂C/∂w2")
      check(C.name == "C" && w₁.data == 0.8 && w₁.grad == 0, "what a value knows")
      let all = exp(log(sqrt(x * x))) + sin(x) * sin(x) + cos(x) * cos(x) - tanh(x) / tanh(x)
      check(all.data, equals: 1.5, within: 1e-15, "elementary functions")
      check(d(all)/d(x), equals: 1, within: 1e-14, "and their derivatives")
      check(relu(Value(-1)).data + Activation.tanh(Value(0)).data, equals: 0, within: 0, "activations of values")
      let u1 = (2 * x).named("u1"), u2 = (-1 * x).named("u2")
      let p = paths(from: x, to: (3 * u1 + 4 * u2).named("y"))
      check(p.total, equals: 2, within: 0, "sum over paths")
      check(p.paths.count == 2 && p.paths[0].stations == ["x", "u1", "y"] && p.paths[1].edges == [-1, 4], "each path")
      show(p)
      """
    ]).expectChecks(8)
  }

  @Test func functions() {
    Lesson(
      """
      check(gradient(at: [1, 2, 3]) { x in x[0] * x[0] + x[1] * x[1] + x[2] * x[2] }, equals: [2, 4, 6], within: 0, "∇f")
      let f = jacobian(at: [3, 4]) { x in [x[0] * x[1], x[0] + x[1]] }
      check(f, equals: [[4, 3], [1, 1]], within: 0, "J")
      let forward = jvp(at: [3, 4], along: [1, 2]) { [$0[0] * $0[1], $0[0] + $0[1]] }
      check(forward, equals: f * [1, 2], within: 0, "Jv")
      let back = vjp(at: [3, 4], with: [5, 6]) { [$0[0] * $0[1], $0[0] + $0[1]] }
      check(back, equals: f.T * [5, 6], within: 0, "Jᵀv")
      check(derivative(at: 2) { x in x * x * x }, equals: 12, within: 0, "d(x³)")
      let e = Dual(2, derivative: 1)
      var h = exp(e) / exp(e) + 3 * e - 1
      h += e
      check(h.value, equals: 8, within: 1e-15, "dual value")
      check(h.derivative, equals: 4, within: 1e-15, "dual derivative")
      check(σ(Dual(0, derivative: 1)).derivative, equals: 0.25, within: 0, "σ′(0)")
      check(σ(0.0) + σ([0.0, 0.0])[1], equals: 1, within: 0, "σ of numbers")
      """
    ).expectChecks(9)
  }

  @Test func network() {
    Lesson(
      """
      let net = Network(inputs: 3, cost: .crossEntropy(on: .probabilities), seed: 7) {
        Dense(3, activation: .leakyReLU(slope: 0.1), weights: .he)
        for _ in 0..<2 { Dense(2, activation: .tanh, weights: .glorotUniform(gain: 5 / 3), bias: .constant(0.1)) }
        Dense(weights: [[1, 2], [3, 4]], bias: [0, 1], activation: .softmax)
      }
      check(net.L == 4 && net.inputs == 3 && net.seed == 7 && !net.isChain, "what a network knows")
      check(net.sizes[0] == 3 && net.sizes[4] == 2 && net.parameterCount == 12 + 8 + 6 + 6, "sizes")
      check(net.W[4], equals: [[1, 2], [3, 4]], within: 0, "W")
      check(net.b[2], equals: [0.1, 0.1], within: 0, "b")
      var rows = 0
      for W in net.W { rows += W.rows }
      for ℓ in net.b.indices { rows += ℓ * net.b[ℓ].count }
      check(rows == 9 + 3 + 4 + 6 + 8, "layers are a sequence")
      check(net.activations[4] == .softmax && net.activations[1].name == "leakyReLU(slope: 0.1)", "activations")
      check(net.parameters.count == 32 && net[.b(layer: 4, at: 1)] == 1, "parameters")
      var other = net
      other.W[4][0, 1] = -2
      other.b[4] = [5, 6]
      other[.w(layer: 4, to: 1, from: 0)] = 9
      check(other.W[4], equals: [[1, -2], [9, 4]], within: 0, "weights can be set")
      check(other.b[4] * [1, 1], equals: 11, within: 0, "biases can be set")
      other.load(json: net.json)
      check(other == net, "parameters are saved and loaded")
      for start in [Initializer.he, .heUniform, .leCun, .leCunUniform, .glorot, .orthogonal, .uniform(-1...1)] {
        check(start.isRandom && start.deviation(inputs: 3, outputs: 3) > 0, start.name)
      }
      check(Initializer.he.deviation(inputs: 8, outputs: 2), equals: 0.5, within: 1e-16, "He")
      check(net.summary.layers[1].parameterCount == 8 && net.summary.cost == net.cost, "summary")
      show(net.summary)
      """
    ).expectChecks(19)
  }

  @Test func passes() {
    Lesson([
      """
      let net = Network(inputs: 2, cost: .halfSquaredError) {
        Dense(weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
        Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
      }
      let example = Example(x: [1, -2], y: [1, 0])
      let pass = net.forward(example.x)
      check(pass.a[1], equals: [0.7502601056, 0.5744425168, 0.1978161114], within: 1e-10, "a1")
      check(pass.output, equals: [0.48961325, 0.4915357133], within: 1e-8, "a2")
      check(net(example.x), equals: pass.output, within: 0, "the network is a function")
      check(net([[1, -2], [0, 0]])[row: 0], equals: pass.output, within: 1e-16, "of many inputs too")
      check(pass.z[2].count + pass.L == 4, "z and L")
      """,
      """
      let grads = net.backward(pass, target: example.y)
      check(grads.C, equals: 0.2510509960469807, within: 1e-15, "C")
      check(grads.delta[2], equals: [-0.1275416247, 0.1228487127], within: 1e-10, "δ2")
      check(grads.delta[1], equals: [-0.0255837565, 0.0337228606, -0.0104173425], within: 1e-10, "δ1")
      check(grads.dW[2][row: 0], equals: [-0.0956893928, -0.0732653319, -0.0252297882], within: 1e-10, "dW2")
      check(grads.dA[1], equals: [-0.1365414575, 0.1379493311, -0.0656479771], within: 1e-10, "∂C/∂a1")
      check(grads.db[1], equals: grads.delta[1], within: 0, "BP3")
      check(grads.dX, equals: net.W[1].T * grads.delta[1], within: 1e-16, "∂C/∂x")
      check(grads.flattened.count == 17 && grads.norm == grads.flattened.norm, "∇C")
      check(grads[.w(layer: 1, to: 0, from: 1)], equals: 0.0511675129, within: 1e-10, "one derivative")
      let methods: [GradientMethod] = [.backprop, .chainRule, .dual, .complexStep]
      for method in methods {
        check(net.gradients(at: example, by: method).flattened, equals: grads.flattened, within: 1e-15, method.name)
      }
      let difference = net.gradients(at: example, by: .finiteDifference(step: 1e-5))
      check(difference.flattened, equals: grads.flattened, within: 1e-9, "differences")
      let data: Dataset = [example, Example(x: [0, 1], y: [0, 1])]
      let mean = net.gradients(over: data, reduction: .mean), sum = net.gradients(over: data, reduction: .sum)
      check(sum.flattened, equals: 2 * mean.flattened, within: 1e-15, "sum = N mean")
      check(net.cost(over: data), equals: mean.C, within: 0, "the cost of many")
      let after = net.gradients(over: data, averaging: .afterwards)
      check(after.delta[2][row: 0], equals: grads.delta[2], within: 1e-15, "each δ of its own cost")
      """,
    ]).expectChecks(22)
  }
}
