import Diagnostics

/// Why an expression has no reading: the innermost part that fails, said in the words of its author.
extension Checker {
  func diagnose(_ expression: Expression, _ expected: CellType?) {
    let before = diagnostics.count
    explain(expression, expected)
    if diagnostics.count == before, !mentionsPoisoned(expression) {
      if let other = solveBest(expression, nil), let expected {
        reportMismatch(expression, other.type, expected)
      } else {
        report("type", "the type of this expression cannot be found", expression.range)
      }
    }
  }

  private func explain(_ expression: Expression, _ expected: CellType?) {
    switch expression.kind {
    case .integer(nil):
      report("integer-literal", "this integer does not fit an `Int`", expression.range)
    case .name(let name):
      explainName(name, expression, expected)
    case .shorthandParameter(let index):
      if case .nothing = resolveName("$\(index)", expression.range) {
        report(
          "unknown-name", "`$\(index)` belongs into a closure that is called with that many arguments",
          expression.range)
      }
    case .string(let pieces):
      for case .interpolation(let arguments, let range) in pieces { explainInterpolation(arguments, range) }
    case .nothing:
      report(
        "nil",
        expected.map { "`nil` is no `\($0)`; only an optional, `\($0)?`, can be nil" }
          ?? "`nil` needs a type that is optional, as in `let x: Int? = nil`", expression.range)
    case .array(let elements):
      explainArray(elements, expression, expected)
    case .dictionary(let pairs):
      if pairs.isEmpty {
        report(
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
      explainImplicitMember(name, expected)
    case .member(let base, let name):
      explainMember(base, name, expression, expected)
    case .call(let callee, let arguments):
      explainCall(callee, arguments, expression, expected)
    case .subscript(let base, let arguments):
      explainSubscript(base, arguments, expression)
    case .closure(let closure):
      explainClosure(closure, expression, expected)
    case .prefix(let name, let operand):
      if explainPart(operand) { explainOperator("prefix " + name.text, name, [operand]) }
    case .postfix(let name, let operand):
      if explainPart(operand) { explainOperator("postfix " + name.text, name, [operand]) }
    case .binary(let name, let left, let right):
      explainBinary(name, left, right, expected)
    case .assignment(let target, let value):
      explainAssignment(target, value)
    case .ternary(let condition, let then, let otherwise):
      explainPart(condition, .bool)
      if explainPart(then, expected), explainPart(otherwise, expected), expected == nil {
        let types = [then, otherwise].compactMap { solveBest($0, nil)?.type }
        if types.count == 2 {
          report(
            "type-mismatch", "both sides must have one type, but these are `\(types[0])` and `\(types[1])`",
            expression.range)
        }
      }
    case .forced(let inner):
      if explainPart(inner), let type = solveBest(inner, nil)?.type, type.wrapped == nil {
        report(
          "non-optional", "`!` unwraps an optional, but this is a `\(type)`, which always has a value",
          inner.range)
      }
    case .chain(let inner):
      explainChain(inner)
    case .attempt(_, let inner):
      explainPart(inner, expected)
    case .conditional, .switching:
      explainBranches(expression)
    case .cast(let inner, .coerce, let name):
      if let type = resolve(name) { explainPart(inner, type) }
    case .address:
      report("address", "`&` stands only before an argument that the call may change", expression.range)
    case .type:
      report("type-as-value", "a type is not a value; to make one, write `()` behind it", expression.range)
    default:
      break
    }
  }

  /// Explains a part if it fails; true where it has a reading.
  @discardableResult
  private func explainPart(_ expression: Expression, _ expected: CellType? = nil) -> Bool {
    if expected == nil, needsOutside(expression) { return true }
    if !solve(expression, expected).isEmpty { return true }
    diagnose(expression, expected)
    return false
  }

  /// Whether an expression has a type only through its surroundings.
  private func needsOutside(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .closure, .nothing, .implicitMember, .address: true
    case .array(let elements): elements.isEmpty
    case .dictionary(let pairs): pairs.isEmpty
    case .call(let callee, _): needsOutside(callee)
    case .name(let name): !operatorTargets("infix " + name).isEmpty
    default: false
    }
  }

  func reportMismatch(_ expression: Expression, _ found: CellType, _ expected: CellType) {
    var message = "a `\(expected)` is needed here, but this is a `\(found)`"
    if found == .int, expected == .double {
      message += "; write `Double(…)` around it"
    } else if found == .double, expected == .int {
      message += "; write `Int(…)` around it, which drops the fraction"
    } else if found.wrapped == expected {
      message += ", which may be nil; unwrap it with `if let`, or give a value for nil with `??`"
    } else if expected == .string {
      message += "; write `\"\\(…)\"` to put it into a text"
    } else if expected == .bool, found == .int {
      message += "; compare it, as in `x != 0`"
    }
    if expected == .bool, case .assignment = expression.kind {
      message = "`=` sets a value; to compare, write `==`"
    }
    report("type-mismatch", message, expression.range)
  }

  // MARK: Names

  private func mentionsPoisoned(_ expression: Expression) -> Bool {
    guard !poisoned.isEmpty else { return false }
    var found = false
    expression.walk { part in
      if case .name(let name) = part.kind, poisoned.contains(name) { found = true }
      if case .member(_, let name) = part.kind, poisoned.contains(name.text) { found = true }
    }
    return found
  }

  private func explainName(_ name: String, _ expression: Expression, _ expected: CellType?) {
    if typeReference(expression) != nil {
      report(
        "type-as-value", "`\(name)` is a type, not a value; to make one, write `\(name)(…)`", expression.range
      )
      return
    }
    switch resolveName(name, expression.range) {
    case .value(let node):
      if let expected { reportMismatch(expression, node.type, expected) }
    case .targets(let targets):
      if let expected, expected.function == nil {
        report(
          "function-as-value",
          "`\(name)` is a function; to call it, write `\(targets[0].signature.prefix { $0 != " " })`",
          expression.range)
      } else if targets.count > 1 || targets[0].isGeneric {
        report("ambiguous", "which `\(name)` is meant cannot be told here", expression.range)
      } else if let expected {
        reportMismatch(
          expression, references(to: targets, nil, expression.range).first?.type ?? .void, expected)
      }
    case .nothing:
      if !operatorTargets("infix " + name).isEmpty { return }
      guard !poisoned.contains(name) else { return }
      if Self.absentNames.contains(name) {
        report("unsupported", "nabla cells have no `\(name)`", expression.range)
        return
      }
      let suggestion = nearest(to: name, among: visibleNames)
      report(
        "unknown-name", "cannot find `\(name)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? ""),
        expression.range, fix: suggestion.map { ($0, expression.range) })
    }
  }

  /// Names of Swift's library that cells leave out.
  private static let absentNames: Set<String> = [
    "sequence", "repeatElement", "Mirror", "readLine", "dump", "debugPrint", "type", "unsafeBitCast",
    "withUnsafePointer",
    "Float", "UInt8", "UInt", "Int8", "Int16", "Int32", "Int64", "UInt16", "UInt32", "AnyHashable", "Task",
    "DispatchQueue",
    "ContinuousClock", "SuspendingClock", "CommandLine", "FileManager", "Process", "ProcessInfo", "Date",
    "URL", "exit", "abort", "getenv", "system", "fopen",
  ]
  private static let absentMembers: Set<String> = [
    "lazy", "randomElement", "shuffled", "random", "withUnsafeBufferPointer",
  ]

  func reportUnknownMember(_ name: Name, of what: String, among names: [String]) {
    guard !poisoned.contains(name.text) else { return }
    if Self.absentMembers.contains(name.text) {
      report("unsupported", "nabla cells have no `\(name.text)`", name.range)
      return
    }
    let suggestion = nearest(to: name.text, among: names)
    report(
      "unknown-member",
      "\(what) has no member `\(name.text)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? ""),
      name.range,
      fix: suggestion.map { ($0, name.range) })
  }

  private func explainImplicitMember(_ name: Name, _ expected: CellType?) {
    guard let expected else {
      report("no-context", "`.\(name.text)` needs a type in front of the dot here", name.range)
      return
    }
    let type = expected.wrapped ?? expected
    guard let nominal = type.nominal else {
      report("unknown-member", "`\(type)` has no members", name.range)
      return
    }
    let targets = staticTargets(name.text, of: nominal, name.range)
    if let target = targets.first {
      report("missing-argument", "`.\(name.text)` takes arguments: `\(target.signature)`", name.range)
      return
    }
    let names = nominal.declared?.staticNames ?? vocabulary.staticNames(of: nominal)
    reportUnknownMember(name, of: "`\(nominal.name)`", among: names)
  }

  private func explainMember(
    _ base: Expression, _ name: Name, _ expression: Expression, _ expected: CellType?
  ) {
    if let reference = typeReference(base) {
      let nominal = reference.nominal
      if !solveMember(base, name, nil, expression.range).isEmpty { return }
      if !staticTargets(name.text, of: nominal, name.range).isEmpty { return }
      let names = nominal.declared?.staticNames ?? vocabulary.staticNames(of: nominal)
      reportUnknownMember(name, of: "type `\(nominal.name)`", among: names)
      return
    }
    guard explainPart(base) else { return }
    guard let type = solveBest(base, nil)?.type else {
      if case .implicitMember(let inner) = base.kind { explainImplicitMember(inner, nil) }
      return
    }
    explainMissingMember(name, of: type, expression)
  }

  private func explainMissingMember(_ name: Name, of type: CellType, _ expression: Expression) {
    let node = Typed(.void, type, expression.range)
    let found = members(name.text, of: node, name.range)
    if !found.values.isEmpty { return }
    if !found.targets.isEmpty {
      report(
        "function-as-value", "`\(name.text)` is a function; to call it, write `\(name.text)(…)`", name.range)
      return
    }
    if let wrapped = type.wrapped {
      let inner = members(name.text, of: Typed(.void, wrapped, expression.range), name.range)
      if !inner.values.isEmpty || !inner.targets.isEmpty {
        report(
          "optional-member",
          "this is a `\(type)`, which may be nil; write `?.\(name.text)`, or unwrap it with `if let`",
          name.range)
        return
      }
    }
    reportUnknownMember(name, of: "`\(type)`", among: memberNames(of: type))
  }

  private func memberNames(of type: CellType) -> [String] {
    if let elements = type.elements {
      return elements.indices.map(String.init) + elements.compactMap(\.label)
    }
    if let declared = type.declared { return declared.memberNames }
    return type.nominal.map { vocabulary.memberNames(of: $0) } ?? []
  }

  // MARK: Calls

  private func explainCall(
    _ callee: Expression, _ arguments: [Argument], _ expression: Expression, _ expected: CellType?
  ) {
    let targets = self.targets(of: callee, expected)
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
      for argument in arguments where !explainPart(argument.value) { return }
      explainLabels(matches, arguments, callee, expression)
      return
    }
    // Arguments that fail on their own explain the failure of the whole.
    for argument in arguments where !explainPart(argument.value) { return }
    if fitting.count == 1 {
      explainArguments(fitting[0].0, fitting[0].1, expression, expected)
      return
    }
    for argument in arguments {
      if case .closure(let closure) = argument.value.kind,
        let problems = closureFailures[ObjectIdentifier(closure)]
      {
        diagnostics += problems.filter { !diagnostics.contains($0) }
        return
      }
    }
    let types = arguments.map { solveBest($0.value, nil)?.type.description ?? "…" }
    if let expected, !call(targets, arguments, nil, expression.range).isEmpty {
      if let found = solveBest(expression, nil) { reportMismatch(expression, found.type, expected) }
      return
    }
    report(
      "no-overload",
      "no `\(targets[0].name)` takes \(types.isEmpty ? "no arguments" : "(" + types.joined(separator: ", ") + ")")",
      callee.range, notes: targets.prefix(4).map { note("there is `\($0.signature)`") })
  }

  private func explainCallee(_ callee: Expression, _ expected: CellType?) {
    if let value = solveBest(callee, nil) {
      report("not-a-function", "this is a `\(value.type)`, which cannot be called", callee.range)
    } else if case .member(let base, let name) = callee.kind, typeReference(base) == nil {
      if explainPart(base), let type = solveBest(base, nil)?.type {
        explainMissingMember(name, of: type, callee)
      }
    } else {
      diagnose(callee, expected.flatMap { isImplicit(callee) ? $0 : nil })
    }
  }

  private func isImplicit(_ expression: Expression) -> Bool {
    if case .implicitMember = expression.kind { return true }
    return false
  }

  private func explainLabels(
    _ matches: [(Target, Result<ArgumentMatch, ArgumentMatch.FailureError>)], _ arguments: [Argument],
    _ callee: Expression, _ expression: Expression
  ) {
    // The overload nearest in number of arguments is the one most likely meant.
    let nearestMatch = matches.min { left, right in
      abs(left.0.parameters.count - arguments.count) < abs(right.0.parameters.count - arguments.count)
    }
    guard let (target, match) = nearestMatch, case .failure(let error) = match else { return }
    let notes = [note("it is `\(target.signature)`")]
    switch error.failure {
    case .missing(let parameter):
      let name =
        parameter.label.map { "`\($0):`" }
        ?? "number \((target.parameters.firstIndex { $0.type == parameter.type && $0.label == nil } ?? 0) + 1)"
      report(
        "missing-argument", "argument \(name), a `\(parameter.type)`, is missing",
        CodeRange(Int(expression.range.end) - 1, Int(expression.range.end)), notes: notes)
    case .extra(let argument):
      report(
        "extra-argument", "`\(target.name)` takes no further argument", argument.value.range, notes: notes)
    case .label(let argument, let expected):
      let place = argument.label?.range ?? argument.value.range
      switch (argument.label?.text, expected) {
      case (let written?, let expected?):
        report(
          "argument-label", "the label here is `\(expected):`, not `\(written):`", place, notes: notes,
          fix: (expected, place))
      case (let written?, nil):
        report("argument-label", "this argument has no label; leave out `\(written):`", place, notes: notes)
      case (nil, let expected?):
        report("argument-label", "the label `\(expected):` is missing", place, notes: notes)
      case (nil, nil):
        report("extra-argument", "`\(target.name)` does not take this argument", place, notes: notes)
      }
    }
  }

  private func explainArguments(
    _ target: Target, _ match: ArgumentMatch, _ expression: Expression, _ expected: CellType?
  ) {
    var bindings: [Int: CellType] = [:]
    if case .host(let function, let receiver?) = target,
      !function.parameters[0].type.match(receiver.type, &bindings)
    {
      report(
        "receiver",
        "`\(target.name)` is not for a `\(receiver.type)`: it needs a `\(function.parameters[0].type)`",
        expression.range)
      return
    }
    for (parameter, arguments) in zip(target.parameters, match.arguments) {
      for argument in arguments {
        let type = parameter.type.substituting(bindings)
        let element = parameter.isVariadic ? type.arguments.first ?? type : type
        if parameter.isInout != isAddressed(argument.value) {
          report(
            "address",
            parameter.isInout
              ? "this argument may be changed by the call, which an `&` in front of it must show"
              : "this argument is not changed by the call, so it takes no `&`", argument.value.range)
          return
        }
        if case .closure(let closure) = argument.value.kind {
          if let problems = closureFailures[ObjectIdentifier(closure)], !problems.isEmpty {
            diagnostics += problems.filter { !diagnostics.contains($0) }
            return
          }
          if element.function == nil, !element.isGeneric {
            report("type-mismatch", "a `\(element)` is needed here, not a closure", argument.value.range)
            return
          }
          continue
        }
        if element.isGeneric {
          guard let found = solveBest(argument.value, nil) else {
            diagnose(argument.value, nil)
            return
          }
          if !element.match(found.type, &bindings) {
            report(
              "type-mismatch", "a `\(element)` cannot be a `\(found.type)`" + constraintText(element),
              argument.value.range)
            return
          }
        } else if solveBest(argument.value, element) == nil {
          diagnose(argument.value, element)
          return
        }
      }
    }
    if let expected, let found = call([target], match.arguments.flatMap { $0 }, nil, expression.range).first {
      reportMismatch(expression, found.type, expected)
    }
  }

  private func constraintText(_ type: CellType) -> String {
    guard case .parameter(let parameter) = type.shape, let constraint = parameter.constraint else {
      return ""
    }
    return ", which is not `\(constraint.rawValue)`"
  }

  private func isAddressed(_ expression: Expression) -> Bool {
    if case .address = expression.kind { return true }
    return false
  }

  private func explainSubscript(_ base: Expression, _ arguments: [Argument], _ expression: Expression) {
    guard explainPart(base) else { return }
    for argument in arguments where !explainPart(argument.value) { return }
    guard let type = solveBest(base, nil)?.type else { return }
    let indices = arguments.compactMap { solveBest($0.value, nil)?.type.description }.joined(separator: ", ")
    if type.elements != nil {
      report("subscript", "a tuple's parts are reached with a dot, as in `pair.0`", expression.range)
    } else if type.wrapped != nil {
      report(
        "optional-member", "this is a `\(type)`, which may be nil; write `?[…]`, or unwrap it with `if let`",
        base.range)
    } else {
      report("subscript", "a `\(type)` cannot be indexed by `[\(indices)]`", expression.range)
    }
  }

  private func explainClosure(_ closure: ClosureExpression, _ expression: Expression, _ expected: CellType?) {
    guard let function = expected?.function else {
      if let expected {
        report("type-mismatch", "a `\(expected)` is needed here, not a closure", expression.range)
      } else {
        if let problems = closureFailures[ObjectIdentifier(closure)], !problems.isEmpty {
          diagnostics += problems
        } else {
          report(
            "closure-type",
            "the types of this closure's parameters cannot be told; write them, as in `{ (x: Double) in … }`",
            expression.range)
        }
      }
      return
    }
    _ = solveClosure(expression, closure, function)
    if let problems = closureFailures[ObjectIdentifier(closure)] { diagnostics += problems }
  }

  private func explainInterpolation(_ arguments: [Argument], _ range: CodeRange) {
    for argument in arguments where !explainPart(argument.value) { return }
    let functions = vocabulary.functions["interpolate", default: []].map { Target.host($0, receiver: nil) }
    guard arguments.count > 1, call(functions, arguments, .string, range).isEmpty else { return }
    report(
      "interpolation", "a text takes no such interpolation", range,
      notes: functions.map { note("there is `\($0.signature)`") })
  }

  private func explainArray(_ elements: [Expression], _ expression: Expression, _ expected: CellType?) {
    guard !elements.isEmpty else {
      if let expected {
        report("type-mismatch", "a `\(expected)` is needed here, not an array", expression.range)
      } else {
        report("empty-literal", "an empty array needs a type, as in `let x: [Double] = []`", expression.range)
      }
      return
    }
    var element =
      expected?.nominal === Nominal.array || expected?.nominal === Nominal.set
      ? expected?.arguments.first : nil
    if let nominal = expected?.nominal, nominal.literals.contains(.array), nominal !== Nominal.array,
      let function = vocabulary.staticMember("init(arrayLiteral:)", of: nominal).first
    {
      element = function.parameters[0].type.arguments.first
    }
    if let expected, element == nil {
      report("type-mismatch", "a `\(expected)` is needed here, not an array", expression.range)
      return
    }
    for part in elements where !explainPart(part, element) { return }
    if element == nil {
      let types = elements.compactMap { solveBest($0, nil)?.type }
      if let first = types.first, let other = types.first(where: { $0 != first }) {
        report(
          "type-mismatch", "the elements of an array have one type, but these are `\(first)` and `\(other)`",
          expression.range)
      }
    }
  }

  // MARK: Operators

  private func explainBinary(_ name: Name, _ left: Expression, _ right: Expression, _ expected: CellType?) {
    if name.text == "&&" || name.text == "||" {
      if explainPart(left, .bool) { explainPart(right, .bool) }
      return
    }
    let leftReads = explainPart(left)
    guard explainPart(right), leftReads else { return }
    if name.text == "??", let type = solveBest(left, nil)?.type, type.wrapped == nil {
      report(
        "non-optional", "`??` gives a value for nil, but this is a `\(type)`, which always has a value",
        left.range)
      return
    }
    explainOperator("infix " + name.text, name, [left, right])
  }

  private func explainOperator(_ full: String, _ name: Name, _ operands: [Expression]) {
    guard !operatorTargets(full).isEmpty else {
      report("unknown-operator", "there is no operator `\(name.text)` here", name.range)
      return
    }
    let types = operands.map { solveBest($0, nil)?.type }
    var message: String
    if types.count == 2, let a = types[0], let b = types[1] {
      message = "`\(name.text)` does not take a `\(a)` and a `\(b)`"
      if Set([a, b]) == [.int, .double] {
        message += "; write `Double(…)` around the `Int`"
      } else if a.wrapped != nil || b.wrapped != nil {
        message += "; unwrap the optional first, with `if let` or `??`"
      } else if Set([a, b]).contains(.string) {
        message += "; write `\"\\(…)\"` to put a value into a text"
      } else if a == b, name.text == "==" || name.text == "!=" {
        message += "; a `\(a)` is not `Equatable`"
      }
    } else if let type = types.compactMap({ $0 }).first {
      message = "`\(name.text)` does not take a `\(type)`"
      if operands.count == 2 { message += " and this" }
    } else {
      message = "`\(name.text)` cannot be used so"
    }
    report("operator", message, name.range)
  }

  private func explainAssignment(_ target: Expression, _ value: Expression) {
    if case .discard = target.kind {
      explainPart(value)
      return
    }
    guard explainPart(target), let type = solveBest(target, nil)?.type else { return }
    diagnose(value, type)
  }

  private func explainChain(_ inner: Expression) {
    var part: Expression? = inner
    var parts: [Expression] = []
    while let current = part {
      parts.append(current)
      part = Self.chainBase(of: current)
    }
    for current in parts.reversed() {
      if case .chained(let base) = current.kind {
        guard explainPart(base) else { return }
        if let type = solveBest(base, nil)?.type, type.wrapped == nil {
          report(
            "non-optional", "`?` follows an optional, but this is a `\(type)`, which always has a value",
            base.range)
          return
        }
      } else if solve(current, nil).isEmpty {
        explain(current, nil)
        return
      }
    }
  }

  private func explainBranches(_ expression: Expression) {
    let first = closureFailures.values.first { $0.contains { $0.severity == .error } }
    let kind: Statement.Kind? =
      switch expression.kind {
      case .conditional(let statement): .if(statement)
      case .switching(let statement): .switch(nil, statement)
      default: nil
      }
    if let first {
      diagnostics += first
    } else if let kind, case .if(let statement) = kind, statement.alternative == nil {
      report("branches", "an `if` that gives a value needs an `else`", expression.range)
    } else {
      report("branches", "each branch must be one expression, and all of one type", expression.range)
    }
  }
}

extension Expression {
  /// Calls `body` with this expression and every expression in it that stands in no closure.
  func walk(_ body: (Expression) -> Void) {
    body(self)
    switch kind {
    case .string(let pieces):
      for case .interpolation(let arguments, _) in pieces { arguments.forEach { $0.value.walk(body) } }
    case .member(let base, _), .chained(let base), .chain(let base), .forced(let base), .prefix(_, let base),
      .postfix(_, let base), .parenthesized(let base), .attempt(_, let base), .address(let base),
      .cast(let base, _, _):
      base.walk(body)
    case .call(let base, let arguments), .subscript(let base, let arguments):
      base.walk(body)
      arguments.forEach { $0.value.walk(body) }
    case .array(let elements): elements.forEach { $0.walk(body) }
    case .dictionary(let pairs):
      pairs.forEach {
        $0.key.walk(body)
        $0.value.walk(body)
      }
    case .tuple(let elements): elements.forEach { $0.value.walk(body) }
    case .binary(_, let left, let right), .assignment(let left, let right):
      left.walk(body)
      right.walk(body)
    case .ternary(let a, let b, let c):
      a.walk(body)
      b.walk(body)
      c.walk(body)
    default: break
    }
  }
}
