indirect enum Expr {
  case number(Double)
  case variable(String)
  case add(Expr, Expr), times(Expr, Expr)
  func value(_ env: [String: Double]) -> Double? {
    switch self {
    case .number(let n): return n
    case .variable(let name): return env[name]
    case .add(let a, let b):
      guard let x = a.value(env), let y = b.value(env) else { return nil }
      return x + y
    case let .times(a, b):
      if let x = a.value(env), let y = b.value(env) { return x * y }
      return nil
    }
  }
  func derivative(by name: String) -> Expr {
    switch self {
    case .number: .number(0)
    case .variable(name): .number(1)
    case .variable: .number(0)
    case .add(let a, let b): .add(a.derivative(by: name), b.derivative(by: name))
    case .times(let a, let b): .add(.times(a.derivative(by: name), b), .times(a, b.derivative(by: name)))
    }
  }
}
let e = Expr.add(.times(.variable("x"), .variable("x")), .number(1))
print(e.value(["x": 3]) ?? 0, e.derivative(by: "x").value(["x": 3])!, e.value([:]) == nil)  // expect: 10.0 6.0 true
print(Expr.number(2))  // expect: number(2.0)
