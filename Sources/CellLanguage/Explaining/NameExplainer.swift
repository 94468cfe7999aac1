import Diagnostics

/// Names and members that nothing bears.
final class NameExplainer: ExplainerPart {
  unowned let explainer: MistakeExplainer

  init(explainer: MistakeExplainer) { self.explainer = explainer }

  func mentionsPoisoned(_ expression: Expression) -> Bool {
    guard !table.poisoned.isEmpty else { return false }
    var found = false
    expression.walk { part in
      if case .name(let name) = part.kind, table.poisoned.contains(name) { found = true }
      if case .member(_, let name) = part.kind, table.poisoned.contains(name.text) { found = true }
    }
    return found
  }

  func explainName(_ name: String, _ expression: Expression, _ expected: CellType?) {
    if types.typeReference(expression) != nil {
      log.report(
        "type-as-value", "`\(name)` is a type, not a value; to make one, write `\(name)(…)`", expression.range
      )
      return
    }
    switch lookup.resolveName(name, expression.range) {
    case .value(let node):
      if let expected { reportMismatch(expression, node.type, expected) }
    case .targets(let targets):
      if let expected, expected.function == nil {
        log.report(
          "function-as-value",
          "`\(name)` is a function; to call it, write `\(targets[0].signature.prefix { $0 != " " })`",
          expression.range)
      } else if targets.count > 1 || targets[0].isGeneric {
        log.report("ambiguous", "which `\(name)` is meant cannot be told here", expression.range)
      } else if let expected {
        reportMismatch(
          expression, reader.references(to: targets, nil, expression.range).first?.type ?? .void, expected)
      }
    case .nothing:
      if !lookup.operatorTargets(.infix(name)).isEmpty { return }
      guard !table.poisoned.contains(name) else { return }
      if Self.absentNames.contains(name) {
        log.report("unsupported", "nabla cells have no `\(name)`", expression.range)
        return
      }
      if let instead = Foreign.names[name] {
        log.report("unknown-name", "cannot find `\(name)`; \(instead)", expression.range)
        return
      }
      if let ended = table.variables.last(where: { $0.name == name }) {
        log.report(
          "unknown-name",
          "`\(name)` lived in a block that has ended; declare it before the block to use it here",
          expression.range, notes: [log.note("it is declared here", ended.range)])
        return
      }
      let suggestion = nearest(to: name, among: table.visibleNames)
      log.report(
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
    guard !table.poisoned.contains(name.text) else { return }
    if Self.absentMembers.contains(name.text) {
      log.report("unsupported", "nabla cells have no `\(name.text)`", name.range)
      return
    }
    if let instead = Foreign.members[name.text] {
      log.report("unknown-member", "\(what) has no member `\(name.text)`; \(instead)", name.range)
      return
    }
    if Int(name.text) != nil {
      let parts = names.filter { Int($0) != nil }
      log.report(
        "unknown-member",
        "\(what) has no part `\(name.text)`; its parts are "
          + parts.map { "`\($0)`" }.joined(separator: ", "), name.range)
      return
    }
    let suggestion = nearest(to: name.text, among: names)
    let few =
      names.isEmpty || names.count > 8 ? "" : "; it has " + names.map { "`\($0)`" }.joined(separator: ", ")
    log.report(
      "unknown-member",
      "\(what) has no member `\(name.text)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? few),
      name.range,
      fix: suggestion.map { ($0, name.range) })
  }

  func explainImplicitMember(_ name: Name, _ expected: CellType?) {
    guard let expected else {
      log.report("no-context", "`.\(name.text)` needs a type in front of the dot here", name.range)
      return
    }
    let type = expected.wrapped ?? expected
    guard let nominal = type.nominal else {
      log.report("unknown-member", "`\(type)` has no members", name.range)
      return
    }
    let targets = lookup.staticTargets(name.text, of: nominal, name.range)
    if let target = targets.first {
      log.report("missing-argument", "`.\(name.text)` takes arguments: `\(target.signature)`", name.range)
      return
    }
    let names = nominal.declared?.staticNames ?? table.vocabulary.staticNames(of: nominal)
    reportUnknownMember(name, of: "`\(nominal.name)`", among: names)
  }

  func explainMember(
    _ base: Expression, _ name: Name, _ expression: Expression, _ expected: CellType?
  ) {
    if let reference = types.typeReference(base) {
      let nominal = reference.nominal
      if !reader.solveMember(base, name, nil, expression.range).isEmpty { return }
      if !lookup.staticTargets(name.text, of: nominal, name.range).isEmpty { return }
      if let type = reference.type {
        let found = lookup.members(name.text, of: Typed(.void, type, base.range), name.range)
        if !found.values.isEmpty || !found.targets.isEmpty {
          log.report(
            "member-of-a-value",
            "`\(name.text)` belongs to a value of `\(nominal.name)`, not to the type; "
              + "make a value first, as in `let x = \(nominal.name)(…)`", name.range)
          return
        }
      }
      let names = nominal.declared?.staticNames ?? table.vocabulary.staticNames(of: nominal)
      reportUnknownMember(name, of: "type `\(nominal.name)`", among: names)
      return
    }
    guard explainPart(base) else { return }
    guard let type = reader.solveBest(base, nil)?.type else {
      if case .implicitMember(let inner) = base.kind { explainImplicitMember(inner, nil) }
      return
    }
    explainMissingMember(name, of: type, expression)
  }

  func explainMissingMember(_ name: Name, of type: CellType, _ expression: Expression) {
    let node = Typed(.void, type, expression.range)
    let found = lookup.members(name.text, of: node, name.range)
    if !found.values.isEmpty { return }
    if !found.targets.isEmpty {
      log.report(
        "function-as-value", "`\(name.text)` is a function; to call it, write `\(name.text)(…)`", name.range)
      return
    }
    if let wrapped = type.wrapped {
      let inner = lookup.members(name.text, of: Typed(.void, wrapped, expression.range), name.range)
      if !inner.values.isEmpty || !inner.targets.isEmpty {
        log.report(
          "optional-member",
          "this is \(type.indefinite), which may be nil; write `?.\(name.text)`, or unwrap it with `if let`",
          name.range)
        return
      }
    }
    if let nominal = type.nominal,
      lookup.staticValue(name.text, of: nominal, name.range) != nil
        || !lookup.staticTargets(name.text, of: nominal, name.range).isEmpty
    {
      log.report(
        "member-of-the-type",
        "`\(name.text)` belongs to the type, not to a value of it; write `\(nominal.name).\(name.text)`",
        name.range)
      return
    }
    reportUnknownMember(name, of: "`\(type)`", among: lookup.memberNames(of: type))
  }
}
