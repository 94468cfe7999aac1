extension Trap {
  static func unset(_ name: String, _ range: CodeRange) -> Trap {
    Trap(.trap, "`\(name)` is used before its declaration has run", at: range)
  }

  static func foundNil(_ range: CodeRange) -> Trap {
    Trap(.trap, "unexpectedly found nil: there is no value to unwrap here", at: range)
  }
}
