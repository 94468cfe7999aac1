/// What the solver asks of the passes above it, where statements stand in an expression.
protocol BodyChecking: AnyObject {
  /// Checks the statements of a body, with what they declare.
  func checkBody(_ statements: [Statement]) -> [TypedStatement]
  /// Checks the statements of a block of its own.
  func checkBlock(_ statements: [Statement]) -> [TypedStatement]
  func check(_ statement: Statement, shows: Bool) -> [TypedStatement]
  /// Reports why an expression has no reading.
  func diagnose(_ expression: Expression, _ expected: CellType?)
}
