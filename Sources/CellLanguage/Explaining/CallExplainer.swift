import Diagnostics

/// Calls and subscripts whose arguments do not fit.
final class CallExplainer: ExplainerPart {
  unowned let explainer: MistakeExplainer

  init(explainer: MistakeExplainer) { self.explainer = explainer }

  func explainCall(
    _ callee: Expression, _ arguments: [Argument], _ expression: Expression, _ expected: CellType?
  ) {
    let targets = reader.targets(of: callee, expected)
    guard !targets.isEmpty else {
      explainCallee(callee, expected)
      return
    }
    explainCall(callee, targets, arguments, expression, expected)
  }

  func explainCall(
    _ callee: Expression, _ targets: [Target], _ arguments: [Argument], _ expression: Expression,
    _ expected: CellType?
  ) {
    let matches = targets.map { ($0, ArgumentMatch.match(arguments, $0.parameters)) }
    let fitting = matches.compactMap { target, match -> (Target, ArgumentMatch)? in
      if case .success(let match) = match { return (target, match) }
      return nil
    }
    if fitting.isEmpty {
      if arguments.count(where: { !explainPart($0.value) }) > 0 { return }
      explainLabels(matches, arguments, callee, expression)
      return
    }
    // Arguments that fail on their own explain the failure of the whole, each for itself.
    if arguments.count(where: { !explainPart($0.value) }) > 0 { return }
    if fitting.count == 1 || arguments.contains(where: { needsOutside($0.value) }) {
      // The overload that most arguments fit is the one most likely meant.
      let best = fitting.max { fitCount($0.0, $0.1) < fitCount($1.0, $1.1) } ?? fitting[0]
      explainArguments(best.0, best.1, expression, expected)
      return
    }
    for argument in arguments {
      if case .closure(let closure) = argument.value.kind,
        let problems = reader.failures(of: closure)
      {
        log.diagnostics += problems.filter { !log.diagnostics.contains($0) }
        return
      }
    }
    let types = arguments.map { reader.solveBest($0.value, nil)?.type.description ?? "…" }
    if let expected, !reader.call(targets, arguments, nil, expression.range).isEmpty {
      if let found = reader.solveBest(expression, nil) { reportMismatch(expression, found.type, expected) }
      return
    }
    if let (target, match) = fitting.first(where: { fitsNumbers($0.0, $0.1) }) {
      explainArguments(target, match, expression, expected)
      return
    }
    log.report(
      "no-overload",
      "no `\(targets[0].name)` takes \(types.isEmpty ? "no arguments" : "(" + types.joined(separator: ", ") + ")")",
      callee.range, notes: targets.prefix(4).map { log.note("there is `\($0.signature)`") })
  }

  /// Whether all arguments would fit, if every `Int` among them were the `Double` that a parameter asks for.
  private func fitsNumbers(_ target: Target, _ match: ArgumentMatch) -> Bool {
    zip(target.parameters, match.arguments).allSatisfy { parameter, arguments in
      arguments.allSatisfy { argument in
        reader.solveBest(argument.value, parameter.type) != nil
          || parameter.type == .double && reader.solveBest(argument.value, nil)?.type == .int
      }
    }
  }

  /// How many arguments can be read as what the parameters ask for.
  private func fitCount(_ target: Target, _ match: ArgumentMatch) -> Int {
    zip(target.parameters, match.arguments).reduce(0) { count, pair in
      let (parameter, arguments) = pair
      let element = parameter.isVariadic ? parameter.type.arguments.first ?? parameter.type : parameter.type
      return count
        + arguments.filter { element.isGeneric || reader.solveBest($0.value, element) != nil }.count
    }
  }

  func explainCallee(_ callee: Expression, _ expected: CellType?) {
    if let value = reader.solveBest(callee, nil) {
      log.report(
        "not-a-function",
        "this is \(value.type.indefinite), which cannot be called; leave out the parentheses",
        callee.range)
    } else if case .member(let base, let name) = callee.kind, types.typeReference(base) == nil {
      if explainPart(base), let type = reader.solveBest(base, nil)?.type {
        explainer.names.explainMissingMember(name, of: type, callee)
      }
    } else {
      diagnose(callee, expected.flatMap { callee.isImplicitMember ? $0 : nil })
    }
  }

  func explainLabels(
    _ matches: [(Target, ArgumentMatching)], _ arguments: [Argument],
    _ callee: Expression, _ expression: Expression
  ) {
    // The overload nearest in number of arguments is the one most likely meant.
    let nearestMatch = matches.min { left, right in
      abs(left.0.parameters.count - arguments.count) < abs(right.0.parameters.count - arguments.count)
    }
    guard let (target, match) = nearestMatch, case .failure(let failure) = match else { return }
    let notes = [log.note("it is `\(target.signature)`")]
    switch failure {
    case .missing(let parameter, let index):
      if arguments.isEmpty, case .member(let base, let name) = callee.kind, types.typeReference(base) == nil,
        reader.solveBest(callee, nil) != nil
      {
        log.report(
          "not-a-function", "`\(name.text)` is a value, not a function; leave out the `()`", name.range,
          notes: notes)
        return
      }
      let name = parameter.label.map { "`\($0):`" } ?? "number \(index + 1)"
      log.report(
        "missing-argument", "argument \(name), \(parameter.type.indefinite), is missing here",
        CodeRange(Int(expression.range.end) - 1, Int(expression.range.end)), notes: notes)
    case .extra(let argument):
      log.report(
        "extra-argument", "`\(target.name)` takes no further argument; leave this one out",
        argument.value.range,
        notes: notes)
    case .label(let argument, let expected):
      let place = argument.label?.range ?? argument.value.range
      switch (argument.label?.text, expected) {
      case (let written?, let expected?):
        log.report(
          "argument-label", "the label here is `\(expected):`, not `\(written):`", place, notes: notes,
          fix: (expected, place))
      case (let written?, nil):
        log.report(
          "argument-label", "this argument has no label; leave out `\(written):`", place, notes: notes)
      case (nil, let expected?):
        let text = "\(expected): "
        log.report(
          "argument-label", "the label `\(expected):` is missing in front of this argument", place,
          notes: notes,
          insertion: (text, place))
      case (nil, nil):
        log.report("extra-argument", "`\(target.name)` does not take this argument", place, notes: notes)
      }
    }
  }

  func explainArguments(
    _ target: Target, _ match: ArgumentMatch, _ expression: Expression, _ expected: CellType?
  ) {
    var bindings: [Int: CellType] = [:]
    if case .host(let function, let receiver?) = target,
      !function.parameters[0].type.match(receiver.type, &bindings)
    {
      log.report(
        "receiver",
        "`\(target.name)` is not for \(receiver.type.indefinite): it needs \(function.parameters[0].type.indefinite)",
        expression.range)
      return
    }
    for (parameter, arguments) in zip(target.parameters, match.arguments) {
      for argument in arguments {
        let type = parameter.type.substituting(bindings)
        let element = parameter.isVariadic ? type.arguments.first ?? type : type
        if parameter.isInout != argument.value.isAddress {
          log.report(
            "address",
            parameter.isInout
              ? "the call may change this argument; write `&` in front of it to show that"
              : "this argument is not changed by the call, so it takes no `&`", argument.value.range)
          return
        }
        if case .closure(let closure) = argument.value.kind {
          if let problems = reader.failures(of: closure), !problems.isEmpty {
            log.diagnostics += problems.filter { !log.diagnostics.contains($0) }
            return
          }
          if element.function == nil, !element.isGeneric {
            log.report(
              "type-mismatch", "\(element.indefinite) is needed here, not a closure", argument.value.range)
            return
          }
          continue
        }
        if element.isGeneric {
          guard let found = reader.solveBest(argument.value, nil) else {
            diagnose(argument.value, nil)
            return
          }
          if !element.match(found.type, &bindings) {
            log.report(
              "type-mismatch",
              "\(element.indefinite) cannot be \(found.type.indefinite)" + constraintText(element),
              argument.value.range)
            return
          }
        } else if reader.solveBest(argument.value, element) == nil {
          diagnose(argument.value, element)
          return
        }
      }
    }
    if let expected,
      let found = reader.call([target], match.arguments.flatMap { $0 }, nil, expression.range).first
    {
      reportMismatch(expression, found.type, expected)
    }
  }

  func constraintText(_ type: CellType) -> String {
    guard case .parameter(let parameter) = type.shape, let constraint = parameter.constraint else {
      return ""
    }
    return ", which is not `\(constraint.rawValue)`"
  }

  func explainSubscript(_ base: Expression, _ arguments: [Argument], _ expression: Expression) {
    guard explainPart(base) else { return }
    for argument in arguments where !explainPart(argument.value) { return }
    guard let type = reader.solveBest(base, nil)?.type else { return }
    let indices = arguments.compactMap { reader.solveBest($0.value, nil)?.type.description }.joined(
      separator: ", ")
    if type.elements != nil {
      log.report("subscript", "a tuple's parts are reached with a dot, as in `pair.0`", expression.range)
    } else if type.wrapped != nil {
      log.report(
        "optional-member",
        "this is \(type.indefinite), which may be nil; write `?[…]`, or unwrap it with `if let`",
        base.range)
    } else {
      let integer = indices == "Double" && (type.nominal === Nominal.array || type.nominal === Nominal.slice)
      log.report(
        "subscript",
        "\(type.indefinite) cannot be indexed by `\(indices)`"
          + (type == .string ? "; write `Array(s)[0]` for its first character" : "")
          + (integer ? "; an index is an `Int`: write `Int(…)` around it" : ""), expression.range)
    }
  }
}
