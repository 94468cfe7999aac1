import CellLanguage
import Nabla

extension Charge {
  /// One scalar with history: its node in the graph, and the edges to what it was made from.
  static var node: Charge { Charge(elements: 20) }
}

extension LessonVocabulary {
  static func addScalars(to vocabulary: Vocabulary) {
    vocabulary.type(Value.self, "A number that remembers how it came about.")
    vocabulary.initializer(
      "init(_:_:)", "A leaf of the graph, with the name that paths show.",
      defaults: [1: Default(String?.none, "nil")], charge: { _, _ in .node }
    ) { (data: Double, name: String?) in Value(data, name) }
    vocabulary.property("data", "The number itself.") { (v: Value) in v.data }
    vocabulary.property("grad", "The derivative with respect to this that `backward()` has left.") {
      (v: Value) in v.grad
    }
    vocabulary.property("name", "The name that paths show, or nil.") { (v: Value) in v.name }
    vocabulary.method("named(_:)", "The same value with a name.", charge: { _, _ in .node }) {
      (v: Value, name: String) in v.named(name)
    }
    vocabulary.method(
      "backward()", "Finds the derivative with respect to every value behind this one.", charge: sweep
    ) {
      (v: Value) -> Unit in
      v.backward()
      return Unit()
    }
    addValueOperators(to: vocabulary)
    vocabulary.type(Differential.self, "The d of `d(y)/d(x)`.")
    vocabulary.function("d(_:)", "A change of a value, to be divided by another: `d(y)/d(x)` is ∂y/∂x.") {
      (v: Value) in d(v)
    }
    vocabulary.infix("/", "The derivative of the upper value with respect to the lower.", charge: sweep) {
      (y: Differential, x: Differential) in y / x
    }
    addDuals(to: vocabulary)
    addElementary(to: vocabulary)
  }

  private static func sweep(_ v: Value) -> Charge { Charge(operations: Charge.product(v.graphSize, 2)) }
  private static func sweep(_ y: Differential, _: Differential) -> Charge {
    Charge(operations: Charge.product(y.graphSize, 2))
  }

  private static func addValueOperators(to vocabulary: Vocabulary) {
    func bind(_ name: String, _ summary: String, _ operation: @escaping (Value, Value) -> Value) {
      vocabulary.infix(name, summary, charge: { _, _ in .node }, operation)
      vocabulary.assignment(name + "=", summary, charge: { _, _ in .node }) { (u: inout Value, v: Value) in
        u = operation(u, v)
      }
    }
    func bind(
      _ name: String, _ summary: String, _ left: @escaping (Double, Value) -> Value,
      _ right: @escaping (Value, Double) -> Value
    ) {
      vocabulary.infix(name, summary, charge: { _, _ in .node }, left)
      vocabulary.infix(name, summary, charge: { _, _ in .node }, right)
    }
    bind("+", "The sum, with its history.", +)
    bind("-", "The difference, with its history.", -)
    bind("*", "The product, with its history.", *)
    bind("/", "The quotient, with its history.", /)
    bind("+", "The sum with a constant.", +, +)
    bind("-", "The difference with a constant.", -, -)
    bind("*", "The product with a constant.", *, *)
    bind("/", "The quotient with a constant.", /, /)
    vocabulary.prefix("-", "The value with its sign turned.", charge: { _ in .node }) { (v: Value) in -v }
  }

  private static func addDuals(to vocabulary: Vocabulary) {
    vocabulary.type(Dual.self, "A number together with its derivative in one direction: a + bε with ε² = 0.")
    vocabulary.initializer(
      "init(_:derivative:)", "A constant, unless a derivative is given.", defaults: [1: Default(0.0, "0")]
    ) { (value: Double, derivative: Double) in Dual(value, derivative: derivative) }
    vocabulary.property(
      "value", "The number.", { (v: Dual) in v.value },
      set: { (v: inout Dual, value: Double) in v.value = value })
    vocabulary.property(
      "derivative", "The factor of ε.", { (v: Dual) in v.derivative },
      set: { (v: inout Dual, derivative: Double) in v.derivative = derivative })
    func bind(
      _ name: String, _ summary: String, _ operation: @escaping (Dual, Dual) -> Dual,
      _ left: @escaping (Double, Dual) -> Dual, _ right: @escaping (Dual, Double) -> Dual
    ) {
      vocabulary.infix(name, summary, operation)
      vocabulary.infix(name, summary, left)
      vocabulary.infix(name, summary, right)
      vocabulary.assignment(name + "=", summary) { (u: inout Dual, v: Dual) in u = operation(u, v) }
    }
    bind("+", "The sum and its derivative.", +, +, +)
    bind("-", "The difference and its derivative.", -, -, -)
    bind("*", "The product and its derivative.", *, *, *)
    bind("/", "The quotient and its derivative.", /, /, /)
    vocabulary.prefix("-", "The number with its sign turned.") { (v: Dual) in -v }
  }

  private static func addElementary(to vocabulary: Vocabulary) {
    let functions: [(String, String, (Value) -> Value, (Dual) -> Dual)] = [
      ("exp", "eᵛ.", exp, exp), ("log", "The natural logarithm.", log, log),
      ("sqrt", "The square root.", sqrt, sqrt),
      ("sin", "The sine.", sin, sin), ("cos", "The cosine.", cos, cos),
      ("tanh", "The hyperbolic tangent.", tanh, tanh),
      ("σ", "1/(1 + e⁻ᵛ).", σ, σ), ("relu", "max(0, v), with derivative 0 at 0.", relu, relu),
    ]
    for (name, summary, onValue, onDual) in functions {
      vocabulary.function(name + "(_:)", summary, charge: { _ in .node }) { (v: Value) in onValue(v) }
      vocabulary.function(name + "(_:)", summary) { (v: Dual) in onDual(v) }
    }
    vocabulary.function("pow(_:_:)", "vⁿ for a constant n.", charge: { _, _ in .node }) {
      (v: Value, n: Double) in
      pow(v, n)
    }
    vocabulary.function("pow(_:_:)", "vⁿ for a constant n.") { (v: Dual, n: Double) in pow(v, n) }
    vocabulary.function("σ(_:)", "1/(1 + e⁻ᶻ).") { (z: Double) in σ(z) }
    vocabulary.function(
      "σ(_:)", "1/(1 + e⁻ᶻ) of every entry.", charge: { Charge(elements: $0.count + 4, operations: $0.count) }
    ) { (z: Vector) in σ(z) }
  }
}
