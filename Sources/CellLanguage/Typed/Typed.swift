/// An expression whose type is known and whose names are resolved.
final class Typed {
  let kind: Kind
  let type: CellType
  let range: CodeRange

  init(_ kind: Kind, _ type: CellType, _ range: CodeRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  indirect enum Kind {
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    case string(String)
    case interpolation([Typed])
    /// `nil` of an optional type.
    case nothing
    case void
    case variable(Variable)
    case host(HostFunction, [TypedArgument], types: [CellType])
    /// A call of a function of the lesson; the receiver comes first.
    case direct(FunctionSymbol, receiver: Typed?, [TypedArgument])
    /// A call of a function value.
    case call(Typed, [TypedArgument])
    /// The memberwise initialiser.
    case construct(DeclaredType, [TypedArgument])
    case enumCase(DeclaredType, Int, [Typed])
    case array([Typed])
    case dictionary([(key: Typed, value: Typed)])
    case tuple([Typed])
    case closure(FunctionSymbol)
    /// A function of the lesson as a value, with its receiver.
    case functionReference(FunctionSymbol, receiver: Typed?)
    case hostReference(HostFunction, receiver: Typed?, types: [CellType])
    case caseReference(DeclaredType, Int)
    case element(Typed, Int)
    case field(Typed, Int)
    /// A property or subscript of the lesson's own with code behind it.
    case computed(getter: FunctionSymbol, setter: FunctionSymbol?, receiver: Typed?, [TypedArgument])
    /// A value where an optional is asked for.
    case wrapped(Typed)
    /// A tuple with other labels, a function with a wider type, an error as `any Error`: nothing to compute but a cast.
    case converted(Typed)
    case and(Typed, Typed)
    case or(Typed, Typed)
    case ternary(Typed, Typed, Typed)
    case coalesce(Typed, Typed)
    /// An optional chain: each link's value goes into its variable, or the whole is nil.
    case chain([(variable: Variable, value: Typed)], Typed, isPlace: Bool)
    case forced(Typed)
    case assignment(Typed, Typed)
    case discard(Typed)
    case attempt(Expression.Attempt, Typed)
    case conditional([TypedCondition], Typed, Typed)
    /// `if` or `switch` used as an expression, where a branch is more than an expression.
    case branches([TypedStatement], Variable)
  }
}

enum TypedArgument {
  case value(Typed)
  /// An argument that the call may change.
  case place(Typed)
  case variadic([Typed], element: CellType)
  /// The parameter's default.
  case omitted

  var node: Typed? {
    switch self {
    case .value(let node), .place(let node): node
    case .variadic, .omitted: nil
    }
  }
}

/// A statement whose names and types are resolved.
struct TypedStatement {
  let kind: Kind
  let range: CodeRange

  init(_ kind: Kind, _ range: CodeRange) {
    self.kind = kind
    self.range = range
  }

  indirect enum Kind {
    case expression(Typed)
    /// The last expression of a cell: its value is shown.
    case show(Typed)
    case declare(Variable, Typed?)
    case destructure(TypedPattern, Typed)
    case `if`(Int?, [TypedCondition], [TypedStatement], [TypedStatement])
    case `guard`([TypedCondition], [TypedStatement])
    case `while`(Int, [TypedCondition], [TypedStatement])
    case repeatWhile(Int, [TypedStatement], Typed)
    case `for`(Int, TypedPattern, sequence: Typed, condition: Typed?, [TypedStatement])
    case `switch`(Int, subject: Variable, Typed, [TypedCase])
    case `return`(Typed?)
    case `break`(Int)
    case `continue`(Int)
    case `throw`(Typed)
    case `do`(Int?, [TypedStatement], [TypedCatch])
    /// A result builder's statement: its value is one more element.
    case collect(Typed, into: Variable)
    case function(FunctionSymbol)
  }
}

struct TypedCase {
  let patterns: [(pattern: TypedPattern, condition: Typed?)]
  let body: [TypedStatement]
  let range: CodeRange
}

struct TypedCatch {
  let error: Variable
  let pattern: TypedPattern?
  let condition: Typed?
  let body: [TypedStatement]
  let range: CodeRange
}

enum TypedCondition {
  case expression(Typed)
  /// The subject's value goes into the variable, and then must match.
  case pattern(TypedPattern, subject: Variable, Typed)
}

final class TypedPattern {
  indirect enum Kind {
    case bind(Variable)
    case wildcard
    case tuple([TypedPattern])
    case some(TypedPattern)
    case none
    case boolean(Bool)
    case enumCase(Int, [TypedPattern])
    /// The subject goes into the variable, on which the expression then decides.
    case expression(subject: Variable, Typed)
    /// An error of this type, from `any Error`.
    case error(CellType, TypedPattern)
  }

  let kind: Kind
  /// The type of what is matched.
  let type: CellType
  let range: CodeRange

  init(_ kind: Kind, _ type: CellType, _ range: CodeRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }
}
