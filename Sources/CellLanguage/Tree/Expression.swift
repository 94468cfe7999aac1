/// An expression of a cell, as it was written; types come later.
package final class Expression {
  package let kind: Kind
  package let range: CodeRange

  package init(_ kind: Kind, _ range: CodeRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind {
    /// An integer literal; nil where it does not fit an `Int`.
    case integer(Int?)
    case floatingPoint(Double)
    case boolean(Bool)
    case string([StringPiece])
    case nothing
    /// A variable, function or type; an operator used as a value has its own spelling as name.
    case name(String)
    /// `$0`
    case shorthandParameter(Int)
    /// `.sigmoid`
    case implicitMember(Name)
    /// `base.name`, or `base.0` for a tuple's element.
    case member(Expression, Name)
    case call(Expression, [Argument])
    case `subscript`(Expression, [Argument])
    case array([Expression])
    case dictionary([(key: Expression, value: Expression)])
    case tuple([Argument])
    case parenthesized(Expression)
    case closure(ClosureExpression)
    case prefix(Name, Expression)
    case postfix(Name, Expression)
    case binary(Name, Expression, Expression)
    case assignment(Expression, Expression)
    case ternary(Expression, Expression, Expression)
    /// `a?` inside a chain.
    case chained(Expression)
    /// The whole of a chain that has a `?` in it: nil as soon as one of them is.
    case chain(Expression)
    case forced(Expression)
    case conditional(IfStatement)
    case switching(SwitchStatement)
    case attempt(Attempt, Expression)
    /// `&x`
    case address(Expression)
    case cast(Expression, Cast, TypeName)
    /// `[Int]` or `[String: Int]` or `Int?` where a type is meant.
    case type(TypeName)
    /// `_` on the left of an assignment.
    case discard
  }

  package enum Attempt: Hashable, Sendable {
    case plain, optional, forced
  }

  package enum Cast: Hashable, Sendable {
    case coerce, optional, forced, test
  }
}

/// A name with its place.
package struct Name: Hashable, Sendable {
  package var text: String
  package var range: CodeRange

  package init(_ text: String, _ range: CodeRange) {
    self.text = text
    self.range = range
  }
}

/// An argument of a call, or an element of a tuple.
package struct Argument {
  package var label: Name?
  package var value: Expression
  /// Whether it stands behind the parentheses, as a trailing closure.
  package var isTrailing: Bool

  package init(label: Name?, value: Expression, isTrailing: Bool = false) {
    self.label = label
    self.value = value
    self.isTrailing = isTrailing
  }
}

/// A part of a string literal.
package enum StringPiece {
  case text(String)
  case interpolation([Argument], CodeRange)
}

/// `{ … }`
package final class ClosureExpression {
  /// A parameter as written before `in`.
  package struct Parameter {
    package var name: Name
    package var type: TypeName?
    package var isInout: Bool

    package init(name: Name, type: TypeName?, isInout: Bool) {
      self.name = name
      self.type = type
      self.isInout = isInout
    }
  }

  /// `[x, y = z]`: constants that keep today's values.
  package let captures: [(name: Name, value: Expression)]
  /// Nil where the closure uses `$0`, or nothing.
  package let parameters: [Parameter]?
  package let result: TypeName?
  package let body: [Statement]
  /// One more than the highest `$n` used.
  package let shorthandCount: Int

  package init(
    captures: [(name: Name, value: Expression)] = [], parameters: [Parameter]?, result: TypeName?,
    body: [Statement],
    shorthandCount: Int
  ) {
    self.captures = captures
    self.parameters = parameters
    self.result = result
    self.body = body
    self.shorthandCount = shorthandCount
  }
}
