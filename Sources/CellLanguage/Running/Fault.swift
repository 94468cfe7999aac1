/// What goes wrong in a step.
enum Fault {
  @inline(never)
  static func overflow(
    _ a: Int, _ symbol: String, _ b: Int, _ step: UnsafePointer<Instruction>
  ) -> Trap {
    Trap(.trap, "arithmetic overflow: \(a) \(symbol) \(b) does not fit an `Int`", at: step.pointee.range)
  }

  @inline(never)
  static func magnitude(_ a: Int, _ step: UnsafePointer<Instruction>) -> Trap {
    Trap(.trap, "arithmetic overflow: |\(a)| does not fit an `Int`", at: step.pointee.range)
  }

  @inline(never)
  static func range(_ first: Int, _ last: Int, _ step: UnsafePointer<Instruction>) -> Trap {
    Trap(
      .trap, "this range runs from \(first) down to \(last), and a range only runs upwards",
      at: step.pointee.range)
  }

  @inline(never)
  static func ending(_ message: String, _ step: UnsafePointer<Instruction>) -> Trap {
    Trap(.trap, message, at: step.pointee.range)
  }

  @inline(never)
  static func noValue(_ step: UnsafePointer<Instruction>) -> Trap {
    if step.pointee.b >= 0 { return Trap(.trap, "this variable has no value yet", at: step.pointee.range) }
    let name = step.pointee.object(AnyGlobalBox.self)._withUnsafeGuaranteedRef { $0.name }
    return Trap.unset(name, step.pointee.range)
  }

  @inline(never)
  static func overlap(_ step: UnsafePointer<Instruction>) -> any Error {
    Implementation.located(overlappingAccess, step.pointee.range)
  }

  @inline(never)
  static func index(_ index: Int, _ count: Int, _ step: UnsafePointer<Instruction>) -> Trap {
    outOfRange(index, count, step.pointee.range)
  }

  static func outOfRange(_ index: Int, _ count: Int, _ range: CodeRange) -> Trap {
    let held =
      count == 0
      ? "the array is empty" : "the array has \(count) element\(count == 1 ? "" : "s"), 0 to \(count - 1)"
    return Trap(.trap, "index out of range: \(index), but \(held)", at: range)
  }

  static var overlappingAccess: CallError {
    CallError("overlapping accesses: this variable is used while a call is still changing it")
  }
}
