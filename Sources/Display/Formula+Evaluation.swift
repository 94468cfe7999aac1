extension Formula {
  /// What the formula comes to, worked out from the values of its symbols alone; nil where one has none, where shapes
  /// do not fit, or where it is a name and no arithmetic.
  public var evaluated: Value? {
    switch self {
    case .number(let number): .scalar(number.value)
    case .values(let value): value
    case .symbol(_, let value), .words(_, let value): value
    case .derivative(let derivative): derivative.value
    case .negative(let inner): inner.evaluated?.mapped { -$0 }
    case .sum(let addends, _): Self.folded(addends) { $0.combined(with: $1, +) }
    case .product(let factors, .hadamard): Self.folded(factors) { $0.combined(with: $1, *) }
    case .product(let factors, _): Self.folded(factors) { $0.multiplied(by: $1) }
    case .quotient(let upper, let lower): Self.quotient(upper.evaluated, lower.evaluated)
    case .power(let base, let exponent): base.evaluated?.mapped { Self.power($0, exponent) }
    case .application(let function, let arguments): Self.application(function, arguments)
    case .entry(let vector, let place, _): Self.entry(vector.evaluated, place)
    case .transpose(let inner): inner.evaluated?.transposed
    case .norm(let inner):
      inner.evaluated.map { .scalar($0.elements.reduce(0) { $0 + $1 * $1 }.squareRoot()) }
    case .conditional(let inner, let left, let right, let otherwise):
      Self.isLess(left.evaluated, right.evaluated).flatMap { ($0 ? inner : otherwise).evaluated }
    case .clipped(let inner, let limit): inner.evaluated?.mapped { min(max($0, -limit), limit) }
    case .equation(let sides): sides.last?.evaluated
    case .noted(let inner, _), .expanded(let inner, _): inner.evaluated
    case .operated, .total, .route: nil
    }
  }

  private static func folded(_ parts: [Formula], _ combine: (Value, Value) -> Value?) -> Value? {
    guard var result = parts.first?.evaluated else { return nil }
    for part in parts.dropFirst() {
      guard let value = part.evaluated, let next = combine(result, value) else { return nil }
      result = next
    }
    return result
  }

  private static func quotient(_ upper: Value?, _ lower: Value?) -> Value? {
    guard let upper, let divisor = lower?.scalar else { return nil }
    return upper.mapped { $0 / divisor }
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    let power = (0..<exponent.magnitude).reduce(1.0) { product, _ in product * base }
    return exponent < 0 ? 1 / power : power
  }

  private static func application(_ function: Function, _ arguments: [Formula]) -> Value? {
    let values = arguments.compactMap(\.evaluated)
    return values.count == arguments.count ? function.body(values) : nil
  }

  private static func entry(_ vector: Value?, _ place: Int) -> Value? {
    guard let vector, vector.elements.indices.contains(place) else { return nil }
    return .scalar(vector.elements[place])
  }

  private static func isLess(_ left: Value?, _ right: Value?) -> Bool? {
    guard let left = left?.scalar, let right = right?.scalar else { return nil }
    return left < right
  }
}
