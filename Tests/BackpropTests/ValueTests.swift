import Backprop
import LinearAlgebra
import Testing

@Suite struct ValueTests {
  @Test func twoPathsAddUp() {
    let x = Value(1, "x")
    let u1 = (2 * x).named("u1")
    let u2 = (-1 * x).named("u2")
    let y = (3 * u1 + 4 * u2).named("y")
    let found = paths(from: x, to: y)
    #expect(
      found.paths.map(\.places) == [
        [.named("x"), .named("u1"), .named("y")], [.named("x"), .named("u2"), .named("y")],
      ])
    #expect(found.paths.map(\.edges) == [[2, 3], [-1, 4]])
    #expect(found.paths.map(\.product) == [6, -4])
    #expect(found.total == 2)
    #expect(d(y) / d(x) == 2)
    #expect(d(x) / d(y) == 0)
  }

  @Test func aSharedNodeIsSweptOnce() {
    let x = Value(3, "x")
    let square = x * x
    let y = square * square + square
    y.backward()
    #expect(x.grad == 4 * 27 + 6)
    #expect(square.grad == 2 * 9 + 1)
    y.backward()
    #expect(x.grad == 4 * 27 + 6)
  }

  @Test func publicExampleOfMicrograd() {
    let a = Value(-4, "a")
    let b = Value(2, "b")
    var c = a + b
    var d = a * b + pow(b, 3)
    c += c + 1
    c += 1 + c + (-a)
    d += d * 2 + relu(b + a)
    d += 3 * d + relu(b - a)
    let e = c - d
    let f = pow(e, 2)
    var g = f / 2
    g += 10 / f
    g.backward()
    #expect(abs(g.data - 24.7041) < 5e-5)
    #expect(abs(a.grad - 138.8338) < 5e-5)
    #expect(abs(b.grad - 645.5773) < 5e-5)
  }

  @Test func netTByScalars() {
    let w1 = Value(0.8, "w1")
    let w2 = Value(-1.1, "w2")
    let a2 = σ(w2 * σ(w1 * 1.5 + -0.4) + 0.5)
    let C = 0.5 * pow(a2 - 1, 2)
    #expect(abs(d(C) / d(w1) - 0.04897420361254071) < 1e-16)
    #expect(abs(d(C) / d(w2) - -0.09573836254095378) < 1e-16)
  }

  @Test func everyFunctionHasTheSlopeOfItsDifferenceQuotient() {
    let functions: [(String, (Value) -> Value)] = [
      ("exp", { exp($0) }), ("log", { log($0) }), ("pow", { pow($0, 2.5) }), ("sqrt", { sqrt($0) }),
      ("tanh", { tanh($0) }), ("σ", { σ($0) }), ("over", { 2 / $0 }), ("minus", { 1 - $0 }),
      ("by", { $0 / 3 }),
      ("quotient", { ($0 + 1) / ($0 * $0) }),
    ]
    for (name, function) in functions {
      let x = Value(0.7)
      let y = function(x)
      let h = 1e-6
      let quotient = (function(Value(0.7 + h)).data - function(Value(0.7 - h)).data) / (2 * h)
      #expect(abs(d(y) / d(x) - quotient) < 1e-8, "\(name)")
    }
  }

  @Test func aNameGivenTwiceIsANodeBehind() {
    let x = Value(2, "x")
    let y = x.named("y")
    #expect(x.name == "x")
    #expect(d(y) / d(x) == 1)
  }

  @Test func anUnnamedValueUsedTwiceIsOneEdge() {
    let x = Value(3, "x")
    let y = (x * x + x).named("y")
    #expect(paths(from: x, to: y).paths.map(\.edges) == [[7]])
  }

  @Test func aVeryLongChainIsFreedWithoutRecursion() {
    let x = Value(1, "x")
    var y = x
    for _ in 0..<200_000 { y = y + 1 }
    #expect(d(y) / d(x) == 1)
  }

  @Test func pathsWithoutEndAreRefused() {
    var y = Value(1, "x0")
    let x = y
    for layer in 1...30 { y = (y.named("p") + y.named("q")).named("x\(layer)") }
    #expect(throws: EngineError.self) { try pathsOrThrow(from: x, to: y) }
  }
}
