import Diagnostics

/// What may be changed, and is.
extension UseAnalysis {
  func changes(_ node: Typed, _ variable: Variable) -> Bool {
    switch node.kind {
    case .host(_, let arguments, _):
      arguments.contains { if case .place(let place) = $0 { root(place) === variable } else { false } }
    case .direct(let function, let receiver?, _): function.isMutating && root(receiver) === variable
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .variable, .direct, .call,
      .construct, .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference,
      .caseReference, .element, .field, .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce,
      .chain, .forced, .assignment, .discard, .attempt, .conditional, .branches:
      false
    }
  }

  func root(_ node: Typed) -> Variable? {
    switch node.kind {
    case .variable(let variable): variable
    case .element(let base, _), .field(let base, _), .forced(let base), .computed(_, _, let base?, _):
      root(base)
    case .host(_, let arguments, _): arguments.first?.node.flatMap { root($0) }
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .assignment, .discard,
      .attempt, .conditional, .branches:
      nil
    }
  }

  /// Checks that a place can be changed, and notes that it is.
  mutating func change(_ node: Typed, isAssignment: Bool = false) {
    switch node.kind {
    case .variable(let variable):
      use(variable)
      // A temporary stands for the inside of an optional; the optional itself is checked.
      guard !variable.name.isEmpty else {
        variable.isWritten = true
        return
      }
      variable.isWritten = true
      // What changes a part of the value, or is handed it, may look at it.
      if !isAssignment { variable.isRead = true }
      if variable.isConstant, variable.hasInitialValue || !isAssignment {
        reportConstant(variable, node.range)
      }
    case .element(let base, _), .forced(let base):
      change(base)
    case .field(let base, let index):
      if let declared = base.type.declared, declared.fields[index].isConstant, !isInitialization(base) {
        log.report(
          "immutable",
          "`\(declared.fields[index].name)` is a `let` of `\(declared.name)` and cannot be changed",
          node.range, notes: [log.note("it is declared here", declared.fields[index].range)])
      }
      change(base)
    case .computed(_, let setter, let receiver, let arguments):
      visit(arguments)
      guard let setter else {
        log.report("immutable", "this property can only be read: it has no `set`", node.range)
        return
      }
      use(setter)
      if let receiver { change(receiver) }
    case .host(let function, let arguments, _):
      for argument in arguments.dropFirst() { if let index = argument.node { visit(index) } }
      guard function.linkPlace != nil else {
        log.report("immutable", "`\(function.name)` can only be read here", node.range)
        return
      }
      if let base = arguments.first?.node { function.setsReferent ? visit(base) : change(base) }
    case .attempt(_, let inner), .converted(let inner):
      change(inner)
    case .chain(let links, let inner, _):
      for (variable, value) in links {
        variable.isWritten = true
        change(value)
      }
      change(inner)
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .wrapped, .and, .or, .ternary, .coalesce, .assignment, .discard, .conditional, .branches:
      log.report("immutable", "this is a value, not a variable, so it cannot be changed", node.range)
    }
  }

  func isInitialization(_ base: Typed) -> Bool {
    guard case .variable(let variable) = base.kind, variable.name == "self" else { return false }
    return variable.context === context && context.isInitializer
  }

  func reportConstant(_ variable: Variable, _ range: CodeRange) {
    if variable.name == "self" {
      log.report("immutable", "this method cannot change `self`; mark it `mutating`", range)
      return
    }
    let what = variable.isParameter ? "a parameter" : "a `let`"
    var notes: [Diagnostic.Note] = []
    if !variable.isParameter { notes = [log.note("declare it with `var` to change it", variable.range)] }
    log.report("immutable", "`\(variable.name)` is \(what) and cannot be changed", range, notes: notes)
  }
}
