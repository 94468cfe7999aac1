/// What may throw, and who takes the error.
extension Finalizer {
  func letsErrorsOut(_ arguments: [TypedArgument]) -> Bool {
    arguments.contains { argument in
      guard case .value(let node) = argument else { return false }
      return mayThrow(closure: node)
    }
  }

  /// Whether a closure lets an error out, which then leaves the function that calls it.
  func mayThrow(closure node: Typed) -> Bool {
    switch node.kind {
    case .closure(let function): function.context.throws
    case .functionReference(let function, _): function.throws
    case .converted(let inner): mayThrow(closure: inner)
    case .variable: node.type.function?.throws == true
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .host, .direct, .call,
      .construct, .enumCase, .array, .dictionary, .tuple, .hostReference, .caseReference, .element, .field,
      .computed, .wrapped, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment, .discard, .attempt,
      .conditional, .branches:
      false
    }
  }

  mutating func checkThrow(_ range: CodeRange) {
    if !isMarked { report("try-missing", "this call can throw; write `try` in front of it", range) }
    if !isHandled { reportThrow("the error of this call is not handled", range) }
  }

  mutating func reportThrow(_ what: String, _ range: CodeRange) {
    // A closure may throw as far as the function it is given to passes the error on.
    if context.isClosure {
      context.throws = true
      return
    }
    report("unhandled-error", "\(what): use `do` and `catch`, or mark the function `throws`", range)
  }
}
