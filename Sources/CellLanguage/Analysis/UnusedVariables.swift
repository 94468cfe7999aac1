import Diagnostics

/// Warns where Swift does: of variables never used or never read, and of `var`s never changed.
///
/// Names of the cell itself may be used by a later cell, so only those inside blocks and functions count.
struct UnusedVariables {
  let log: MistakeLog

  func warn(of variables: [Variable]) {
    for variable in variables where variable.context != nil && !variable.isParameter {
      if !variable.isRead, variable.isConstant || !variable.isWritten {
        log.report(
          "unused", "`\(variable.name)` is never used; write `_` if that is meant", variable.range,
          severity: .warning)
      } else if !variable.isRead {
        log.report(
          "never-read", "`\(variable.name)` is given values that nothing reads", variable.range,
          severity: .warning)
      } else if !variable.isConstant, !variable.isWritten {
        log.report(
          "never-mutated", "`\(variable.name)` is never changed; declare it with `let`", variable.range,
          severity: .warning)
      }
    }
  }
}
