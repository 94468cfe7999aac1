import Diagnostics

extension Checker {
  /// Warns where Swift does: of variables never used, and of `var`s never changed.
  ///
  /// Names of the cell itself may be used by a later cell, so only those inside blocks and functions count.
  func warnOfUnused() {
    for variable in declared where variable.context != nil && !variable.isParameter {
      if !variable.isRead, !variable.isWritten {
        report(
          "unused", "`\(variable.name)` is never used; write `_` if that is meant", variable.range,
          severity: .warning)
      } else if !variable.isConstant, !variable.isWritten {
        report(
          "never-mutated", "`\(variable.name)` is never changed; declare it with `let`", variable.range,
          severity: .warning)
      }
    }
  }
}
