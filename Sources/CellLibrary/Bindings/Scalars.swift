import CellLanguage
import Nabla

extension Charge {
  /// One scalar with history: its node in the graph, and the edges to what it was made from.
  static var node: Charge { Charge(elements: 20) }
}

extension LessonVocabulary {
  static func addScalars(to vocabulary: Vocabulary) {
    vocabulary.type(Value.self)
    vocabulary.initializer("init(_:_:)", charge: { _, _ in .node }) { (data: Double, name: String?) in
      Value(data, name)
    }
    vocabulary.method("named(_:)", charge: { _, _ in .node }) {
      (v: Value, name: String) in v.named(name)
    }
    vocabulary.method("backward()", charge: sweep) {
      (v: Value) -> Unit in
      v.backward()
      return Unit()
    }
    addValueOperators(to: vocabulary)
    vocabulary.type(Differential.self)
    vocabulary.function("d(_:)") {
      (v: Value) in d(v)
    }
    vocabulary.infix("/", charge: sweep) {
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
    func bind(_ name: String, _ operation: @escaping (Value, Value) -> Value) {
      vocabulary.infix(name, charge: { _, _ in .node }, operation)
      vocabulary.assignment(name + "=", charge: { _, _ in .node }) { (u: inout Value, v: Value) in
        u = operation(u, v)
      }
    }
    func bind(
      _ name: String, _ left: @escaping (Double, Value) -> Value,
      _ right: @escaping (Value, Double) -> Value
    ) {
      vocabulary.infix(name, charge: { _, _ in .node }, left)
      vocabulary.infix(name, charge: { _, _ in .node }, right)
    }
    bind("+", +)
    bind("-", -)
    bind("*", *)
    bind("/", /)
    bind("+", +, +)
    bind("-", -, -)
    bind("*", *, *)
    bind("/", /, /)
    vocabulary.prefix("-", charge: { _ in .node }) { (v: Value) in -v }
  }

  private static func addDuals(to vocabulary: Vocabulary) {
    vocabulary.type(Dual.self)
    vocabulary.initializer("init(_:derivative:)") { (value: Double, derivative: Double) in
      Dual(value, derivative: derivative)
    }
    func bind(
      _ name: String, _ operation: @escaping (Dual, Dual) -> Dual,
      _ left: @escaping (Double, Dual) -> Dual, _ right: @escaping (Dual, Double) -> Dual
    ) {
      vocabulary.infix(name, operation)
      vocabulary.infix(name, left)
      vocabulary.infix(name, right)
      vocabulary.assignment(name + "=") { (u: inout Dual, v: Dual) in u = operation(u, v) }
    }
    bind("+", +, +, +)
    bind("-", -, -, -)
    bind("*", *, *, *)
    bind("/", /, /, /)
    vocabulary.prefix("-") { (v: Dual) in -v }
  }

  private static func addElementary(to vocabulary: Vocabulary) {
    let functions: [(String, (Value) -> Value, (Dual) -> Dual)] = [
      ("exp", exp, exp), ("log", log, log),
      ("sqrt", sqrt, sqrt),
      ("sin", sin, sin), ("cos", cos, cos),
      ("tanh", tanh, tanh),
      ("σ", σ, σ), ("relu", relu, relu),
    ]
    for (name, onValue, onDual) in functions {
      vocabulary.function(name + "(_:)", charge: { _ in .node }) { (v: Value) in onValue(v) }
      vocabulary.function(name + "(_:)") { (v: Dual) in onDual(v) }
    }
    vocabulary.function("pow(_:_:)", charge: { _, _ in .node }) {
      (v: Value, n: Double) in
      pow(v, n)
    }
    vocabulary.function("pow(_:_:)") { (v: Dual, n: Double) in pow(v, n) }
    vocabulary.function("σ(_:)") { (z: Double) in σ(z) }
    vocabulary.function("σ(_:)", charge: { Charge(elements: $0.count + 4, operations: $0.count) }) {
      (z: Vector) in σ(z)
    }
  }
}
