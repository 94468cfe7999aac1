import Diagnostics

/// Closures, texts, literals, chains and branches.
final class PartExplainer: ExplainerPart {
  unowned let explainer: MistakeExplainer

  init(explainer: MistakeExplainer) { self.explainer = explainer }

  func explainClosure(_ closure: ClosureExpression, _ expression: Expression, _ expected: CellType?) {
    guard let function = expected?.function else {
      if let expected {
        log.report("type-mismatch", "\(expected.indefinite) is needed here, not a closure", expression.range)
      } else {
        if let problems = reader.failures(of: closure), !problems.isEmpty {
          log.diagnostics += problems
        } else {
          log.report(
            "closure-type",
            "the types of this closure's parameters cannot be told; write them, as in `{ (x: Double) in … }`",
            expression.range)
        }
      }
      return
    }
    _ = reader.solveClosure(expression, closure, function)
    if let problems = reader.failures(of: closure) { log.diagnostics += problems }
  }

  func explainInterpolation(_ arguments: [Argument], _ range: CodeRange) {
    for argument in arguments where !explainPart(argument.value) { return }
    let functions = table.vocabulary.functions["interpolate", default: []].map {
      Target.host($0, receiver: nil)
    }
    guard arguments.count > 1, reader.call(functions, arguments, .string, range).isEmpty else { return }
    log.report(
      "interpolation", "a text takes no such interpolation", range,
      notes: functions.map { log.note("there is `\($0.signature)`") })
  }

  func explainArray(_ elements: [Expression], _ expression: Expression, _ expected: CellType?) {
    guard !elements.isEmpty else {
      if let expected {
        log.report("type-mismatch", "\(expected.indefinite) is needed here, not an array", expression.range)
      } else {
        log.report(
          "empty-literal", "an empty array needs a type, as in `let x: [Double] = []`", expression.range)
      }
      return
    }
    var element =
      expected?.nominal === Nominal.array || expected?.nominal === Nominal.set
      ? expected?.arguments.first : nil
    if let nominal = expected?.nominal, nominal.literals.contains(.array), nominal !== Nominal.array,
      let function = table.vocabulary.literals(.arrayLiteral, of: nominal).first
    {
      element = function.parameters[0].type.arguments.first
    }
    if let expected, element == nil {
      log.report("type-mismatch", "\(expected.indefinite) is needed here, not an array", expression.range)
      return
    }
    for part in elements where !explainPart(part, element) { return }
    if element == nil {
      let types = elements.compactMap { reader.solveBest($0, nil)?.type }
      if let first = types.first, let other = types.first(where: { $0 != first }) {
        log.report(
          "type-mismatch", "the elements of an array have one type, but these are `\(first)` and `\(other)`",
          expression.range)
      }
    }
  }

  func explainAssignment(_ target: Expression, _ value: Expression) {
    if case .discard = target.kind {
      explainPart(value)
      return
    }
    guard explainPart(target), let type = reader.solveBest(target, nil)?.type else { return }
    diagnose(value, type)
  }

  func explainChain(_ inner: Expression) {
    var part: Expression? = inner
    var parts: [Expression] = []
    while let current = part {
      parts.append(current)
      part = current.chainBase
    }
    for current in parts.reversed() {
      if case .chained(let base) = current.kind {
        guard explainPart(base) else { return }
        if let type = reader.solveBest(base, nil)?.type, type.wrapped == nil {
          log.report(
            "non-optional",
            "`?` follows an optional, but this is \(type.indefinite), which always has a value",
            base.range)
          return
        }
      } else if reader.solve(current, nil).isEmpty {
        explainer.explain(current, nil)
        return
      }
    }
  }

  func explainBranches(_ expression: Expression) {
    if let first = reader.firstFailure {
      log.diagnostics += first
    } else if case .conditional(let statement) = expression.kind, statement.alternative == nil {
      log.report("branches", "an `if` that gives a value needs an `else`", expression.range)
    } else {
      log.report("branches", "each branch must be one expression, and all of one type", expression.range)
    }
  }
}
