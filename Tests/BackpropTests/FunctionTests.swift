import Backprop
import LinearAlgebra
import Testing

@Suite struct FunctionTests {
  @Test func gradientOfTheSumOfSquares() {
    #expect(gradient(at: [1, 2, 3]) { x in x[0] * x[0] + x[1] * x[1] + x[2] * x[2] } == [2, 4, 6])
  }

  @Test func jacobianHasARowForEachOutput() {
    #expect(jacobian(at: [3, 4]) { x in [x[0] * x[1], x[0] + x[1]] } == [[4, 3], [1, 1]])
  }

  @Test func aScalarFunctionHasOneRowWhichIsTheTransposedGradient() {
    let row = jacobian(at: [1, 2]) { x in [x[0] * x[0] * x[1]] }
    let column = gradient(at: [1, 2]) { x in x[0] * x[0] * x[1] }
    #expect(row.shape.description == "1×2")
    #expect(row[row: 0] == column)
  }

  @Test func elementwiseFunctionsHaveDiagonalJacobians() {
    let z: Vector = [-1, 0.5, 2]
    let J = jacobian(at: z) { $0.map { σ($0) } }
    #expect((J - diag(Activation.sigmoid.derivative(z))).norm < 1e-16)
    #expect(J == Activation.sigmoid.jacobian(z))
  }

  @Test func productSumAndAddition() {
    let u: Vector = [2, -1, 3]
    let v: Vector = [4, 5, -2]
    let product = jacobian(at: u) { u in zip(u, v).map { $0 * $1 } }
    #expect(product == diag(v))
    let addition = jacobian(at: u) { u in zip(u, v).map { $0 + $1 } }
    #expect(addition == .identity(3))
    let sum = gradient(at: u) { $0.dropFirst().reduce($0[0], +) }
    #expect(sum == .ones(3))
  }

  @Test func forwardAndReverseProductsPassTheDotTest() {
    func values(_ x: [Value]) -> [Value] { [exp(x[0]) * x[1], tanh(x[1] / x[2]), sqrt(x[2]) - sin(x[0])] }
    func duals(_ x: [Dual]) -> [Dual] { [exp(x[0]) * x[1], tanh(x[1] / x[2]), sqrt(x[2]) - sin(x[0])] }
    let (x, u, v): (Vector, Vector, Vector) = ([0.3, -1.2, 2.5], [1, 0.5, -2], [0.2, 3, -1])
    let forward = jvp(at: x, along: u, duals)
    let backward = vjp(at: x, with: v, values)
    #expect(abs(v * forward - backward * u) < 1e-14)
    let J = jacobian(at: x, values)
    #expect((J * u - forward).norm < 1e-14)
    #expect((J.T * v - backward).norm < 1e-14)
  }

  @Test func theJacobianOfACompositionIsTheProduct() {
    func f(_ x: [Value]) -> [Value] { [x[0] * x[1], sin(x[0]), x[1] - x[0]] }
    func g(_ y: [Value]) -> [Value] { [y[0] + y[1] * y[2], exp(y[2])] }
    let x: Vector = [0.7, -0.4]
    let y = Vector(f(x.map { Value($0) }).map(\.data))
    let whole = jacobian(at: x) { g(f($0)) }
    #expect((whole - jacobian(at: y, g) * jacobian(at: x, f)).norm < 1e-14)
  }

  @Test func dualsAndValuesHaveTheSameFunctions() {
    let pairs: [(String, (Dual) -> Dual, (Value) -> Value)] = [
      ("exp", { exp($0) }, { exp($0) }), ("log", { log($0) }, { log($0) }),
      ("pow", { pow($0, 1.5) }, { pow($0, 1.5) }), ("sqrt", { sqrt($0) }, { sqrt($0) }),
      ("sin", { sin($0) }, { sin($0) }), ("cos", { cos($0) }, { cos($0) }),
      ("tanh", { tanh($0) }, { tanh($0) }),
      ("σ", { σ($0) }, { σ($0) }), ("relu", { relu($0) }, { relu($0) }),
      ("quotient", { (1 - $0) / (2 + $0 * $0) }, { (1 - $0) / (2 + $0 * $0) }),
      ("mixed", { 3 / $0 - $0 / 3 + 2 * $0 - 1 }, { 3 / $0 - $0 / 3 + 2 * $0 - 1 }),
    ]
    for (name, dual, value) in pairs {
      let x = Value(0.7)
      let (forward, backward) = (derivative(at: 0.7, dual), d(value(x)) / d(x))
      #expect(abs(forward - backward) < 1e-15, "\(name)")
      #expect(dual(Dual(0.7)).value == value(x).data, "\(name)")
    }
  }

  @Test func whereThereIsNoValueThereIsNoSlope() {
    #expect(gradient(at: [-1]) { log($0[0]) }[0].isNaN)
    #expect(derivative(at: -1) { log($0) }.isNaN)
    #expect(gradient(at: [-2]) { pow($0[0], 0.5) }[0].isNaN)
    #expect(gradient(at: [0]) { log($0[0]) } == [.infinity])
  }

  @Test func whatAClosureThrowsComesThrough() {
    struct Mistake: Error {}
    #expect(throws: Mistake.self) { try gradientOrThrow(at: [1]) { _ in throw Mistake() } }
    #expect(throws: EngineError.self) { try jvpOrThrow(at: [1], along: [1, 2]) { $0 } }
    #expect(throws: EngineError.self) { try vjpOrThrow(at: [1], with: [1, 2]) { $0 } }
  }
}
