/// A statement or declaration of a cell, as it was written.
package final class Statement {
  package let kind: Kind
  package let range: CodeRange

  package init(_ kind: Kind, _ range: CodeRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind {
    case expression(Expression)
    case variable(VariableDeclaration)
    case function(FunctionDeclaration)
    case type(TypeDeclaration)
    case `operator`(OperatorDeclaration)
    case `if`(IfStatement)
    /// The last range is the closing brace, where a body that does not leave is reported.
    case `guard`([Condition], body: [Statement], CodeRange)
    case `while`(Name?, [Condition], body: [Statement])
    case repeatWhile(Name?, body: [Statement], condition: Expression)
    case `for`(ForStatement)
    case `switch`(Name?, SwitchStatement)
    case `return`(Expression?)
    case `break`(Name?)
    case `continue`(Name?)
    case `throw`(Expression)
    case `do`(Name?, body: [Statement], catches: [CatchClause])
  }
}

/// `let` or `var`, with one or several bindings.
package final class VariableDeclaration {
  package struct Binding {
    package var pattern: Pattern
    package var type: TypeName?
    package var value: Expression?
    /// The body of a computed property's getter, and of its setter if it has one.
    package var accessors: Accessors?

    package init(pattern: Pattern, type: TypeName?, value: Expression?, accessors: Accessors?) {
      self.pattern = pattern
      self.type = type
      self.value = value
      self.accessors = accessors
    }
  }

  package struct Accessors {
    package var get: [Statement]
    package var set: (parameter: Name?, body: [Statement])?
    package var range: CodeRange

    package init(get: [Statement], set: (parameter: Name?, body: [Statement])?, range: CodeRange) {
      self.get = get
      self.set = set
      self.range = range
    }
  }

  package let isConstant: Bool
  package let isStatic: Bool
  package let bindings: [Binding]
  package let keyword: CodeRange

  package init(isConstant: Bool, isStatic: Bool, bindings: [Binding], keyword: CodeRange) {
    self.isConstant = isConstant
    self.isStatic = isStatic
    self.bindings = bindings
    self.keyword = keyword
  }
}

/// `func`, `init` or `subscript`.
package final class FunctionDeclaration {
  package struct Parameter {
    /// The label at the call, nil for `_`.
    package var label: String?
    package var name: Name
    package var type: TypeName
    package var isInout: Bool
    package var isVariadic: Bool
    /// Whether a closure given here may outlive the call: `@escaping`.
    package var isEscaping: Bool
    package var defaultValue: Expression?

    package init(
      label: String?, name: Name, type: TypeName, isInout: Bool, isVariadic: Bool, isEscaping: Bool = false,
      defaultValue: Expression?
    ) {
      self.isEscaping = isEscaping
      self.label = label
      self.name = name
      self.type = type
      self.isInout = isInout
      self.isVariadic = isVariadic
      self.defaultValue = defaultValue
    }
  }

  package enum Role: Hashable, Sendable {
    case function, initializer, failableInitializer, `subscript`
  }

  package let name: Name
  package let role: Role
  package let parameters: [Parameter]
  package let result: TypeName?
  package let `throws`: Bool
  /// Whether it throws only what a closure given to it throws.
  package let `rethrows`: Bool
  package let isStatic: Bool
  package let isMutating: Bool
  /// Whether a call may leave the result unused: `@discardableResult`.
  package let isDiscardable: Bool
  /// Of an operator function.
  package let fixity: Fixity
  /// For a subscript, its getter.
  package let body: [Statement]
  /// A subscript's setter.
  package let setter: (parameter: Name?, body: [Statement])?
  /// The closing brace, where a missing return is reported.
  package let end: CodeRange

  package init(
    name: Name, role: Role, parameters: [Parameter], result: TypeName?, throws: Bool, rethrows: Bool = false,
    isStatic: Bool, isMutating: Bool, isDiscardable: Bool = false, fixity: Fixity = .infix,
    body: [Statement],
    setter: (parameter: Name?, body: [Statement])?, end: CodeRange
  ) {
    self.name = name
    self.role = role
    self.parameters = parameters
    self.result = result
    self.throws = `throws`
    self.rethrows = `rethrows`
    self.isStatic = isStatic
    self.isMutating = isMutating
    self.isDiscardable = isDiscardable
    self.fixity = fixity
    self.body = body
    self.setter = setter
    self.end = end
  }
}

/// `struct`, `enum`, or `extension` of a type of the lesson.
package final class TypeDeclaration {
  package enum Kind: Hashable, Sendable {
    case structure, enumeration, `extension`
  }

  package struct Case {
    package var name: Name
    package var parameters: [Parameter]
    package var rawValue: Expression?

    /// A value that the case carries.
    package struct Parameter {
      package var label: String?
      package var type: TypeName
      package var defaultValue: Expression?

      package init(label: String?, type: TypeName, defaultValue: Expression?) {
        self.label = label
        self.type = type
        self.defaultValue = defaultValue
      }
    }

    package init(name: Name, parameters: [Parameter], rawValue: Expression?) {
      self.name = name
      self.parameters = parameters
      self.rawValue = rawValue
    }
  }

  package let kind: Kind
  package let name: Name
  package let inherited: [TypeName]
  package let cases: [Case]
  package let members: [Statement]
  /// Whether the type, or one of its cases, is marked `indirect`.
  package let isIndirect: Bool

  package init(
    kind: Kind, name: Name, inherited: [TypeName], cases: [Case], members: [Statement], isIndirect: Bool
  ) {
    self.isIndirect = isIndirect
    self.kind = kind
    self.name = name
    self.inherited = inherited
    self.cases = cases
    self.members = members
  }
}

/// `infix operator ⊙: MultiplicationPrecedence`; the folding has used it by the time it arrives here.
package struct OperatorDeclaration {
  package var name: Name

  package init(name: Name) { self.name = name }
}

/// One clause before a body: `x > 0`, `let y = f()`, `case .some(let y) = f()`.
package enum Condition {
  case expression(Expression)
  case binding(isConstant: Bool, Pattern, TypeName?, Expression)
  case pattern(Pattern, Expression)
}

/// `if`, as a statement or as an expression.
package final class IfStatement {
  package enum Alternative {
    case block([Statement])
    case `if`(IfStatement)
  }

  package let label: Name?
  package let conditions: [Condition]
  package let body: [Statement]
  package let alternative: Alternative?
  package let range: CodeRange

  package init(
    label: Name?, conditions: [Condition], body: [Statement], alternative: Alternative?, range: CodeRange
  ) {
    self.label = label
    self.conditions = conditions
    self.body = body
    self.alternative = alternative
    self.range = range
  }
}

/// `switch`, as a statement or as an expression.
package final class SwitchStatement {
  package struct Case {
    /// Empty for `default`.
    package var items: [(pattern: Pattern, condition: Expression?)]
    package var body: [Statement]
    package var range: CodeRange

    package init(items: [(pattern: Pattern, condition: Expression?)], body: [Statement], range: CodeRange) {
      self.items = items
      self.body = body
      self.range = range
    }
  }

  package let subject: Expression
  package let cases: [Case]
  package let range: CodeRange

  package init(subject: Expression, cases: [Case], range: CodeRange) {
    self.subject = subject
    self.cases = cases
    self.range = range
  }
}

package final class ForStatement {
  package let label: Name?
  package let pattern: Pattern
  package let sequence: Expression
  package let condition: Expression?
  package let body: [Statement]

  package init(
    label: Name?, pattern: Pattern, sequence: Expression, condition: Expression?, body: [Statement]
  ) {
    self.label = label
    self.pattern = pattern
    self.sequence = sequence
    self.condition = condition
    self.body = body
  }
}

package struct CatchClause {
  /// Nil for a plain `catch`.
  package var pattern: Pattern?
  package var condition: Expression?
  package var body: [Statement]
  package var range: CodeRange

  package init(pattern: Pattern?, condition: Expression?, body: [Statement], range: CodeRange) {
    self.pattern = pattern
    self.condition = condition
    self.body = body
    self.range = range
  }
}

/// What a value is taken apart by, or compared with.
package final class Pattern {
  package indirect enum Kind {
    /// A name being bound.
    case name(Name)
    case wildcard
    case tuple([(label: String?, pattern: Pattern)])
    /// `let p` or `var p` inside a `case`.
    case binding(isConstant: Bool, Pattern)
    /// `p?`
    case optional(Pattern)
    /// `.name(p, q)` or `Type.name(p)`; nil elements where no parentheses stand.
    case enumCase(TypeName?, Name, [(label: String?, pattern: Pattern)]?)
    case expression(Expression)
    case typed(Pattern, TypeName)
    /// `p as T`
    case cast(Pattern, TypeName)
    /// `is T`
    case test(TypeName)
  }

  package let kind: Kind
  package let range: CodeRange

  package init(_ kind: Kind, _ range: CodeRange) {
    self.kind = kind
    self.range = range
  }
}
