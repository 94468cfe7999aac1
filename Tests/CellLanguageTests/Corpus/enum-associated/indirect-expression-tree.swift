indirect enum Expression {
  case number(Double)
  case sum(Expression, Expression)
  case product(Expression, Expression)
  func evaluate() -> Double {
    switch self {
    case .number(let x): x
    case .sum(let a, let b): a.evaluate() + b.evaluate()
    case .product(let a, let b): a.evaluate() * b.evaluate()
    }
  }
}
let e = Expression.sum(.number(2), .product(.number(3), .number(4)))
print(e.evaluate())  // expect: 14.0
