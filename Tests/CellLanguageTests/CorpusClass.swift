import Diagnostics

/// The corpus names the kind of a mistake in its own words, since the compiler and the cells have each their own.
enum CorpusClass {
  /// The classes that a diagnostic of a cell may stand for.
  ///
  /// Whether the compiler speaks of the operator, of the type, of an optional or of a conformance depends on which
  /// repair it finds cheapest; a cell has one word for them.
  static func names(of diagnostic: Diagnostic) -> Set<String> {
    if diagnostic.identifier == "cell.trap" { return [trap(diagnostic.message)] }
    return byIdentifier[diagnostic.identifier] ?? []
  }

  private static let byIdentifier: [String: Set<String>] = [
    "cell.address": ["inout"],
    "cell.ambiguous": ["ambiguous"],
    "cell.argument-label": ["argument-label"],
    "cell.assignment": ["syntax"],
    "cell.branches": ["type", "syntax"],
    "cell.closure-parameters": ["argument-count", "unknown-name"],
    "cell.closure-type": ["ambiguous", "type"],
    "cell.conformance": ["conformance"],
    "cell.empty-case": ["syntax"],
    "cell.empty-literal": ["ambiguous"],
    "cell.escaping": ["escaping", "inout"],
    "cell.exhaustive": ["exhaustive"],
    "cell.extra-argument": ["argument-count"],
    "cell.function-as-value": ["type"],
    "cell.guard": ["control-flow"],
    "cell.immutable": ["immutable", "syntax"],
    "cell.integer-literal": ["overflow"],
    "cell.jump": ["control-flow"],
    "cell.member-of-a-value": ["type"],
    "cell.member-of-the-type": ["type"],
    "cell.missing-argument": ["argument-count", "argument-label"],
    "cell.missing-return": ["missing-return"],
    "cell.nil": ["ambiguous", "optional"],
    "cell.no-context": ["ambiguous"],
    "cell.no-overload": ["type"],
    "cell.non-optional": ["optional", "type"],
    "cell.not-a-function": ["type"],
    "cell.not-a-sequence": ["conformance"],
    "cell.operator": ["operator", "type", "conformance", "optional"],
    "cell.optional-member": ["optional"],
    "cell.overlap": ["inout"],
    "cell.pattern": ["pattern", "argument-count"],
    "cell.raw-value": ["raw-value"],
    "cell.receiver": ["conformance"],
    "cell.recursive-value": ["recursive-value"],
    "cell.redeclaration": ["redeclaration"],
    "cell.return-outside": ["control-flow"],
    "cell.return-value": ["type", "missing-return"],
    "cell.subscript": ["type", "argument-label"],
    "cell.syntax": ["syntax", "operator", "unknown-name"],
    "cell.try-missing": ["throwing"],
    "cell.type": ["type"],
    "cell.type-as-value": ["type"],
    "cell.type-mismatch": ["type", "optional", "throwing"],
    "cell.type-missing": ["syntax", "uninitialised"],
    "cell.uncaught": ["uncaught error"],
    "cell.unhandled-error": ["throwing"],
    "cell.uninitialized": ["uninitialised"],
    "cell.unknown-label": ["unknown-name"],
    "cell.unknown-member": ["unknown-name"],
    "cell.unknown-name": ["unknown-name", "uninitialised"],
    "cell.unknown-operator": ["operator", "unknown-name", "syntax"],
    "cell.unknown-type": ["unknown-name"],
    // Warnings
    "cell.never-mutated": ["never mutated"],
    "cell.never-read": ["never read"],
    "cell.optional-printed": ["optional"],
    "cell.redundant": ["redundant"],
    "cell.unreachable": ["unreachable"],
    "cell.unused": ["never used"],
    "cell.unused-result": ["unused"],
  ]

  /// The class of a trap, by what it says; `fatalError` says what the program gives it.
  private static func trap(_ message: String) -> String {
    let words = [
      ("conversion", "cannot become an"), ("division by zero", "division by zero"),
      ("duplicate keys", "has the key"), ("empty", "to take away"),
      ("index out of range", "index out of range"),
      ("negative count", "a count cannot be negative"), ("nil", "unexpectedly found nil"),
      ("overflow", "arithmetic overflow"), ("range", "a range only runs upwards"),
      ("stride", "a stride needs a step"), ("uncaught error", "met an error"),
      ("precondition", "precondition failed"),
      ("assertion", "assert failed"),
    ]
    return words.first { message.contains($0.1) }?.0 ?? "fatal error"
  }
}
