extension Formula {
  /// The formula with numbers in the place of every symbol whose value is known, and without notes on where they hold.
  public var numbers: Formula {
    rewritten { part in
      switch part {
      case .symbol(_, let value?), .words(_, let value?): Self.written(value)
      case .derivative(let derivative): derivative.value.map(Self.written) ?? part
      case .noted(let inner, _), .expanded(let inner, _): inner.numbers
      default: nil
      }
    }
  }

  private static func written(_ value: Value) -> Formula {
    value.scalar.map { .number($0) } ?? .values(value)
  }

  /// The formula with each of its numbers changed; those of vectors that are written out stay.
  package func mapped(_ number: (Number) -> Number) -> Formula {
    rewritten { part in
      if case .number(let old) = part { .number(number(old)) } else { nil }
    }
  }

  /// The formula with other parts in the place of some.
  ///
  /// - Parameter rewrite: what stands in the place of a part; nil where its own parts are looked at.
  private func rewritten(_ rewrite: (Formula) -> Formula?) -> Formula {
    if let other = rewrite(self) { return other }
    func all(_ parts: [Formula]) -> [Formula] { parts.map { $0.rewritten(rewrite) } }
    switch self {
    case .number, .values, .symbol, .words, .derivative: return self
    case .negative(let inner): return .negative(inner.rewritten(rewrite))
    case .sum(let addends, let spacing): return .sum(all(addends), spacing)
    case .product(let factors, let sign): return .product(all(factors), sign)
    case .quotient(let upper, let lower):
      return .quotient(upper.rewritten(rewrite), lower.rewritten(rewrite))
    case .power(let base, let exponent): return .power(base.rewritten(rewrite), exponent)
    case .application(let function, let arguments): return .application(function, all(arguments))
    case .entry(let vector, let place, let index):
      return .entry(vector.rewritten(rewrite), at: place, index: index)
    case .transpose(let inner): return .transpose(inner.rewritten(rewrite))
    case .operated(let sign, let inner): return .operated(sign, inner.rewritten(rewrite))
    case .norm(let inner): return .norm(inner.rewritten(rewrite))
    case .total(let index, let inner): return .total(over: index, inner.rewritten(rewrite))
    case .conditional(let inner, let left, let right, let otherwise):
      let parts = all([inner, left, right, otherwise])
      return .conditional(parts[0], where: parts[1], isLessThan: parts[2], otherwise: parts[3])
    case .clipped(let inner, let limit): return .clipped(inner.rewritten(rewrite), limit: limit)
    case .equation(let sides): return .equation(all(sides))
    case .route(let stations): return .route(all(stations))
    case .noted(let inner, let note): return .noted(inner.rewritten(rewrite), note)
    case .expanded(let inner, let name): return .expanded(inner.rewritten(rewrite), of: name)
    }
  }
}
