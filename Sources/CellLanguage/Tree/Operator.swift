/// Where an operator stands: between its operands, before its operand, or after it.
package enum Fixity: Hashable, Sendable {
  case infix, prefix, postfix
}

/// An operator by its symbol and its fixity; `-` before a number is another one than `-` between two.
package struct Operator: Hashable, Sendable {
  package let fixity: Fixity
  package let symbol: String

  package init(_ fixity: Fixity, _ symbol: String) {
    self.fixity = fixity
    self.symbol = symbol
  }

  package static func infix(_ symbol: String) -> Operator { Operator(.infix, symbol) }
  package static func prefix(_ symbol: String) -> Operator { Operator(.prefix, symbol) }
  package static func postfix(_ symbol: String) -> Operator { Operator(.postfix, symbol) }
}
