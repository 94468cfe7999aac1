/// Operators whose operands do not fit.
final class OperatorExplainer: ExplainerPart {
  unowned let explainer: MistakeExplainer

  init(explainer: MistakeExplainer) { self.explainer = explainer }

  func explainBinary(_ name: Name, _ left: Expression, _ right: Expression, _ expected: CellType?) {
    if name.text == "&&" || name.text == "||" {
      if explainPart(left, .bool) { explainPart(right, .bool) }
      return
    }
    let leftReads = explainPart(left)
    guard explainPart(right), leftReads else { return }
    if name.text == "??", let type = reader.solveBest(left, nil)?.type, type.wrapped == nil {
      log.report(
        "non-optional",
        "`??` gives a value for nil, but this is \(type.indefinite), which always has a value",
        left.range)
      return
    }
    let whole = Expression(.binary(name, left, right), left.range.union(right.range))
    if let expected, let found = reader.solveBest(whole, nil), found.type != expected {
      reportMismatch(whole, found.type, expected)
      return
    }
    explainOperator(.infix(name.text), name, [left, right])
  }

  func explainOperator(_ full: Operator, _ name: Name, _ operands: [Expression]) {
    let hint = Foreign.operators[name.text].map { "; " + $0 } ?? ""
    guard !lookup.operatorTargets(full).isEmpty else {
      log.report("unknown-operator", "there is no operator `\(name.text)`\(hint)", name.range)
      return
    }
    var types = operands.map { reader.solveBest($0, nil)?.type }
    // A whole number that is written out is what stands beside it.
    for (index, other) in [(0, 1), (1, 0)] where operands.count == 2 && types[index] == .int {
      if types[other] == .double, operands[index].isLiteral { types[index] = .double }
    }
    if types.contains(UInt8.cellType) {
      log.report(
        "unsupported", "nabla cells have no `\(name.text)` for `UInt8`; count with `Int(…)`", name.range)
      return
    }
    guard operands.count == 2, let a = types[0], let b = types[1] else {
      let known = types.compactMap { $0 }.first
      log.report(
        "operator",
        known.map {
          "`\(name.text)` does not take \($0.indefinite)" + (operands.count == 2 ? " and this" : "")
        }
          ?? "`\(name.text)` cannot be used so", name.range)
      return
    }
    let optional = a.wrapped != nil ? 0 : b.wrapped != nil ? 1 : nil
    if let optional, let type = types[optional] {
      log.report(
        "operator",
        "this is \(type.indefinite), which may be nil, and `\(name.text)` does not take that; "
          + "unwrap it with `if let`, or give a value for nil with `??`", operands[optional].range)
      return
    }
    log.report("operator", operatorMessage(name.text, a, b), name.range)
  }

  private func operatorMessage(_ name: String, _ a: CellType, _ b: CellType) -> String {
    if a == b, a == .double, name == "%" {
      return "`%` is for whole numbers; of two `Double`s, write `a.truncatingRemainder(dividingBy: b)`"
    }
    if name == "^", a == .double || b == .double {
      return "`^` does not raise to a power; write `pow(x, 2)`, or `x * x`"
    }
    let message =
      a == b
      ? "`\(name)` does not take two values of type `\(a)`"
      : "`\(name)` does not take \(a.indefinite) and \(b.indefinite)"
    if Set([a, b]) == [.int, .double] { return message + "; write `Double(…)` around the `Int`" }
    if a == .string, b == .int, name == "*" {
      return message + "; to repeat a text, write `String(repeating: \"-\", count: 20)`"
    }
    if a != b, Set([a, b]).contains(.string) {
      return message
        + (name == "+" || name == "%"
          ? "; to put a value into a text, write `\"\\(value)\"`"
          : "; make a number of the text with `Int(…)`, or a text of the number with `\"\\(…)\"`")
    }
    if a == b, name == "==" || name == "!=" {
      return
        "`\(name)` compares values that are `Equatable`, and `\(a)` is not; add `: Equatable` to its declaration"
    }
    return message
  }
}
