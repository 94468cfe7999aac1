extension Formula {
  /// A stretch of a written formula, in one typeface and at one height.
  public enum Piece: Hashable, Sendable {
    /// Signs, brackets and words.
    case text(String)
    /// A letter with all that belongs to it.
    case symbol(Symbol)
    case number(Number)
    /// Above the line, such as an exponent.
    case raised(String)
    /// Below the line, such as an index.
    case lowered(String)
  }

  /// The formula from left to right, with the brackets that it needs.
  public var pieces: [Piece] {
    var writer = FormulaWriter()
    writer.write(self, .open)
    return writer.pieces
  }
}

/// How tightly a formula holds together; a looser one within a tighter place needs brackets.
private enum Binding: Int, Comparable {
  /// Equations, conditions, notes.
  case open
  case sum
  case negative
  case product
  /// A function beside its argument, such as `ln a`.
  case word
  case atom

  static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
}

extension Formula {
  fileprivate var binding: Binding {
    switch self {
    case .number(let number): number.value < 0 ? .negative : .atom
    case .equation, .conditional, .clipped, .route: .open
    // A note speaks of the whole formula before it, which may be an addend among others.
    case .noted(let inner, _): min(inner.binding, .negative)
    case .expanded(let inner, _): inner.binding
    case .sum(let addends, _): addends.count == 1 ? addends[0].binding : .sum
    case .negative: .negative
    case .product(let factors, _): factors.count == 1 ? factors[0].binding : .product
    case .quotient, .derivative, .total: .product
    case .application(let function, let arguments):
      function.standsWithoutBrackets && arguments.count == 1 && arguments[0].binding >= .word ? .word : .atom
    case .words(let words, _): words.contains(" ") ? .open : .atom
    case .values, .symbol, .power, .entry, .transpose, .norm, .operated: .atom
    }
  }

  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}

private struct FormulaWriter {
  var pieces: [Formula.Piece] = []

  mutating func text(_ text: String) {
    if case .text(let before)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      pieces.append(.text(text))
    }
  }

  /// Writes a formula where nothing looser than `place` can stand without brackets.
  mutating func write(_ formula: Formula, _ place: Binding) {
    guard formula.binding < place else { return writeBare(formula) }
    bracketed(formula)
  }

  private mutating func bracketed(_ formula: Formula) {
    text("(")
    writeBare(formula)
    text(")")
  }

  private mutating func list(_ formulas: [Formula], separator: String, _ place: Binding) {
    for (index, formula) in formulas.enumerated() {
      if index > 0 { text(separator) }
      write(formula, place)
    }
  }

  private mutating func writeBare(_ formula: Formula) {
    switch formula {
    case .number(let number): pieces.append(.number(number))
    case .values(let value): write(value)
    case .symbol(let symbol, _): pieces.append(.symbol(symbol))
    case .words(let words, _): text(words)
    case .negative(let inner):
      text("−")
      write(inner, .product)
    case .sum(let addends, let spacing): write(sum: addends, spacing)
    case .product(let factors, let sign): write(product: factors, sign)
    case .quotient(let upper, let lower):
      write(upper, .product)
      text("/")
      write(lower, .word)
    case .power(let base, let exponent):
      write(base, .atom)
      pieces.append(.raised(String(exponent).replacing("-", with: "−")))
    case .application(let function, let arguments): write(function, arguments)
    case .entry(let vector, _, let index):
      write(vector, .atom)
      pieces.append(.lowered(index.text))
    case .transpose(let inner):
      if case .values = inner { writeBare(inner) } else { bracketed(inner) }
      pieces.append(.raised("T"))
    case .derivative(let derivative):
      let sign = derivative.isOfDifferences ? "Δ" : "∂"
      text(sign)
      write(derivative.upper, .atom)
      text("/" + sign)
      write(derivative.lower, .atom)
    case .operated(let sign, let inner):
      text(sign)
      // A word speaks of all that follows, a sign of what it touches.
      if sign.hasSuffix(" ") { writeBare(inner) } else { write(inner, .atom) }
    case .norm(let inner):
      text("‖")
      writeBare(inner)
      text("‖")
    case .total(let index, let body): write(totalOf: body, over: index)
    case .conditional(let inner, let left, let right, let otherwise):
      write(inner, .sum)
      text(" if ")
      write(left, .sum)
      text(" < ")
      write(right, .sum)
      text(", else ")
      write(otherwise, .sum)
    case .clipped(let inner, _):
      write(inner, .sum)
      text(", clipped")
    case .equation(let sides): list(sides, separator: " = ", .sum)
    case .route(let stations): list(stations, separator: " → ", .sum)
    case .noted(let inner, let note):
      writeBare(inner)
      text(note)
    case .expanded(let inner, _): writeBare(inner)
    }
  }

  private mutating func write(sum addends: [Formula], _ spacing: Formula.Spacing) {
    guard addends.count > 1 else {
      addends.forEach { writeBare($0) }
      return
    }
    let room = spacing == .wide ? " " : ""
    for (index, addend) in addends.enumerated() {
      if case .negative(let inner) = addend {
        text(index == 0 ? "−" : room + "−" + room)
        write(inner, .product)
        continue
      }
      if index > 0 { text(room + "+" + room) }
      if addend.isNumber { write(addend, .product) } else { write(addend, .sum) }
    }
  }

  private mutating func write(product factors: [Formula], _ sign: Formula.Sign) {
    guard factors.count > 1 else {
      factors.forEach { writeBare($0) }
      return
    }
    let separator =
      switch sign {
      case .dot: " · "
      case .tightDot: "·"
      case .hadamard: " ⊙ "
      case .space: " "
      case .none: ""
      }
    guard sign == .none else { return list(factors, separator: separator, .product) }
    for (index, factor) in factors.enumerated() {
      let next = index + 1 < factors.count ? factors[index + 1] : nil
      // Digits that meet other digits or letters would run together.
      if factor.isNumber, index > 0 || next.map({ !Self.opensBracket($0) }) ?? false {
        bracketed(factor)
        continue
      }
      if Self.isWord(factor), index > 0 { text(" ") }
      switch factor {
      case .quotient: bracketed(factor)
      default: write(factor, .product)
      }
    }
  }

  private static func opensBracket(_ formula: Formula) -> Bool {
    switch formula {
    case .sum(let addends, _): addends.count > 1
    case .total, .negative, .transpose: true
    default: false
    }
  }

  /// Whether it begins with the name of a function that wants room before it, such as ln.
  private static func isWord(_ formula: Formula) -> Bool {
    if case .application(let function, _) = formula { function.standsWithoutBrackets } else { false }
  }

  private mutating func write(_ function: Formula.Function, _ arguments: [Formula]) {
    pieces.append(.symbol(function.symbol))
    if function.standsWithoutBrackets, arguments.count == 1, arguments[0].binding >= .word {
      text(" ")
      writeBare(arguments[0])
    } else {
      text("(")
      list(arguments, separator: ", ", .open)
      text(")")
    }
  }

  private mutating func write(totalOf body: Formula, over index: String?) {
    text("Σ")
    if let index { pieces.append(.lowered(index)) }
    var inner = FormulaWriter()
    inner.write(body, .product)
    let opens =
      switch inner.pieces.first {
      case .text(let text): text.first.map { $0.isLetter && $0 != "Σ" } ?? true
      case .symbol: true
      default: false
      }
    if opens { text(" ") }
    for piece in inner.pieces {
      if case .text(let text) = piece { self.text(text) } else { pieces.append(piece) }
    }
  }

  private mutating func write(_ value: Formula.Value) {
    if value.columns == 1 { return row(value.elements) }
    text("[")
    for i in 0..<value.rows {
      if i > 0 { text(", ") }
      row(Array(value.elements[(i * value.columns)..<((i + 1) * value.columns)]))
    }
    text("]")
  }

  /// `[1, 2]`; of more than 32 numbers the first six and the last two.
  private mutating func row(_ numbers: [Double]) {
    func numbersOf(_ range: Range<Int>, _ writer: inout FormulaWriter) {
      for index in range {
        if index > range.lowerBound { writer.text(", ") }
        writer.pieces.append(.number(Number(numbers[index])))
      }
    }
    text("[")
    if numbers.count > 32 {
      numbersOf(0..<6, &self)
      text(", …, ")
      numbersOf(numbers.count - 2..<numbers.count, &self)
    } else {
      numbersOf(0..<numbers.count, &self)
    }
    text("]")
  }
}
