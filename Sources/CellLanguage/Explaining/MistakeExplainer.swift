import Diagnostics

/// Why an expression has no reading: the innermost part that fails, said in the words of its author.
///
/// A failed expression and the type expected of it go in; diagnostics come out. Of the solver it knows what
/// ``ExpressionReading`` says.
final class MistakeExplainer {
  let table: SymbolTable
  let types: TypeResolver
  let lookup: NameLookup
  let reader: any ExpressionReading

  private(set) lazy var names = NameExplainer(explainer: self)
  private(set) lazy var calls = CallExplainer(explainer: self)
  private(set) lazy var operators = OperatorExplainer(explainer: self)
  private(set) lazy var parts = PartExplainer(explainer: self)

  var log: MistakeLog { table.log }

  init(table: SymbolTable, types: TypeResolver, lookup: NameLookup, reader: any ExpressionReading) {
    self.table = table
    self.types = types
    self.lookup = lookup
    self.reader = reader
  }

  func diagnose(_ expression: Expression, _ expected: CellType?) {
    let before = log.diagnostics.count
    explain(expression, expected)
    if log.diagnostics.count == before, !names.mentionsPoisoned(expression) {
      if let other = reader.solveBest(expression, nil), let expected {
        reportMismatch(expression, other.type, expected)
      } else {
        log.report("type", "the type of this expression cannot be found", expression.range)
      }
    }
  }

  func explain(_ expression: Expression, _ expected: CellType?) {
    switch expression.kind {
    case .integer(nil):
      log.report("integer-literal", "this integer does not fit an `Int`", expression.range)
    case .name(let name):
      names.explainName(name, expression, expected)
    case .shorthandParameter(let index):
      if case .nothing = lookup.resolveName("$\(index)", expression.range) {
        log.report(
          "unknown-name", "`$\(index)` belongs into a closure that is called with that many arguments",
          expression.range)
      }
    case .string(let pieces):
      for case .interpolation(let arguments, let range) in pieces {
        parts.explainInterpolation(arguments, range)
      }
    case .nothing:
      log.report(
        "nil",
        expected.map { "`nil` is no `\($0)`; only an optional, `\($0)?`, can be nil" }
          ?? "`nil` needs a type that is optional, as in `let x: Int? = nil`", expression.range)
    case .array(let elements):
      parts.explainArray(elements, expression, expected)
    case .dictionary(let pairs):
      if pairs.isEmpty {
        log.report(
          "empty-literal", "an empty dictionary needs a type, as in `let x: [String: Int] = [:]`",
          expression.range)
      }
      for pair in pairs {
        explainPart(pair.key)
        explainPart(pair.value)
      }
    case .tuple(let elements):
      for (index, element) in elements.enumerated() {
        let types = expected?.elements
        explainPart(element.value, types?.count == elements.count ? types?[index].type : nil)
      }
    case .parenthesized(let inner):
      explain(inner, expected)
    case .implicitMember(let name):
      names.explainImplicitMember(name, expected)
    case .member(let base, let name):
      names.explainMember(base, name, expression, expected)
    case .call(let callee, let arguments):
      calls.explainCall(callee, arguments, expression, expected)
    case .subscript(let base, let arguments):
      calls.explainSubscript(base, arguments, expression)
    case .closure(let closure):
      parts.explainClosure(closure, expression, expected)
    case .prefix(let name, let operand):
      if explainPart(operand) { operators.explainOperator(.prefix(name.text), name, [operand]) }
    case .postfix(let name, let operand):
      if explainPart(operand) { operators.explainOperator(.postfix(name.text), name, [operand]) }
    case .binary(let name, let left, let right):
      operators.explainBinary(name, left, right, expected)
    case .assignment(let target, let value):
      if expected == .bool {
        let gap = CodeRange(Int(target.range.end), Int(value.range.start))
        log.report("assignment", "`=` sets a value; to compare, write `==`", gap)
      } else {
        parts.explainAssignment(target, value)
      }
    case .ternary(let condition, let then, let otherwise):
      explainPart(condition, .bool)
      if explainPart(then, expected), explainPart(otherwise, expected), expected == nil {
        let types = [then, otherwise].compactMap { reader.solveBest($0, nil)?.type }
        if types.count == 2 {
          log.report(
            "type-mismatch", "both sides must have one type, but these are `\(types[0])` and `\(types[1])`",
            expression.range)
        }
      }
    case .forced(let inner):
      if explainPart(inner), let type = reader.solveBest(inner, nil)?.type, type.wrapped == nil {
        log.report(
          "non-optional", "`!` unwraps an optional, but this is \(type.indefinite), which always has a value",
          inner.range)
      }
    case .chain(let inner):
      parts.explainChain(inner)
    case .attempt(_, let inner):
      explainPart(inner, expected)
    case .conditional, .switching:
      parts.explainBranches(expression)
    case .cast(let inner, .coerce, let name):
      if let type = types.resolve(name) { explainPart(inner, type) }
    case .address:
      log.report("address", "`&` stands only before an argument that the call may change", expression.range)
    case .type:
      log.report(
        "type-as-value", "a type is not a value; to make one, write `()` behind it", expression.range)
    case .integer, .floatingPoint, .boolean, .chained, .cast, .discard:
      // What such an expression is, it always is: only a context that asks for another type can refuse it.
      break
    }
  }

  /// Explains a part if it fails; true where it has a reading.
  @discardableResult
  func explainPart(_ expression: Expression, _ expected: CellType? = nil) -> Bool {
    if expected == nil, needsOutside(expression) { return true }
    if !reader.solve(expression, expected).isEmpty { return true }
    diagnose(expression, expected)
    return false
  }

  /// Whether an expression has a type only through its surroundings.
  func needsOutside(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .closure, .nothing, .implicitMember, .address: true
    case .array(let elements): elements.isEmpty || elements.contains { needsOutside($0) }
    case .dictionary(let pairs): pairs.isEmpty
    case .call(let callee, _): needsOutside(callee)
    case .name(let name): !lookup.operatorTargets(.infix(name)).isEmpty
    case .integer, .floatingPoint, .boolean, .string, .shorthandParameter, .member, .subscript, .tuple,
      .parenthesized, .prefix, .postfix, .binary, .assignment, .ternary, .chained, .chain, .forced,
      .conditional, .switching, .attempt, .cast, .type, .discard:
      false
    }
  }

  func reportMismatch(_ expression: Expression, _ found: CellType, _ expected: CellType) {
    var message = "\(expected.indefinite) is needed here, but this is \(found.indefinite)"
    if found == .double, expected == .int {
      message += "; write `Int(…)` around it, which drops the fraction"
    } else if found.wrapped == expected {
      message += ", which may be nil; unwrap it with `if let`, or give a value for nil with `??`"
    } else if expected == .string {
      message += "; write `\"\\(…)\"` to put it into a text"
    } else if expected == .bool, found == .int {
      message += "; compare it, as in `x != 0`"
    } else if found == .int, expected == .double, case .binary(let name, _, _) = expression.kind,
      name.text == "/"
    {
      message += ", from which the fraction is cut off; write `Double(…)` around each number that is divided"
    } else if let reference = expected.nominal.map({ TypeReference(nominal: $0, type: expected) }),
      !reader.call(
        lookup.initializers(of: reference), [Argument(label: nil, value: expression)], expected,
        expression.range
      )
      .isEmpty
    {
      message += "; write `\(expected)(…)` around it"
    }
    log.report("type-mismatch", message, expression.range)
  }
}
