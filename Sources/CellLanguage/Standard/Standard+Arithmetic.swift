extension Standard {
  private static func overflow(_ a: Int, _ symbol: String, _ b: Int, _ range: CodeRange) -> Trap {
    Trap(.trap, "arithmetic overflow: \(a) \(symbol) \(b) does not fit an `Int`", at: range)
  }

  @inline(__always)
  private static func add(_ a: Int, _ b: Int, _ range: CodeRange) throws -> Int {
    let (value, overflows) = a.addingReportingOverflow(b)
    if overflows { throw overflow(a, "+", b, range) }
    return value
  }

  @inline(__always)
  private static func subtract(_ a: Int, _ b: Int, _ range: CodeRange) throws -> Int {
    let (value, overflows) = a.subtractingReportingOverflow(b)
    if overflows { throw overflow(a, "-", b, range) }
    return value
  }

  @inline(__always)
  private static func multiply(_ a: Int, _ b: Int, _ range: CodeRange) throws -> Int {
    let (value, overflows) = a.multipliedReportingOverflow(by: b)
    if overflows { throw overflow(a, "*", b, range) }
    return value
  }

  @inline(__always)
  private static func divide(_ a: Int, _ b: Int, _ range: CodeRange) throws -> Int {
    if b == 0 { throw Trap(.trap, "division by zero", at: range) }
    let (value, overflows) = a.dividedReportingOverflow(by: b)
    if overflows { throw overflow(a, "/", b, range) }
    return value
  }

  @inline(__always)
  private static func remainder(_ a: Int, _ b: Int, _ range: CodeRange) throws -> Int {
    if b == 0 { throw Trap(.trap, "division by zero in remainder", at: range) }
    let (value, overflows) = a.remainderReportingOverflow(dividingBy: b)
    if overflows { throw overflow(a, "%", b, range) }
    return value
  }

  static func addIntegerArithmetic(to vocabulary: Vocabulary) {
    let two: [CellType] = [.int, .int]
    vocabulary.intrinsic("infix +", two, .int) { linkBinary($0) { (a: Int, b: Int, r) in try add(a, b, r) } }
    vocabulary.intrinsic("infix -", two, .int) {
      linkBinary($0) { (a: Int, b: Int, r) in try subtract(a, b, r) }
    }
    vocabulary.intrinsic("infix *", two, .int) {
      linkBinary($0) { (a: Int, b: Int, r) in try multiply(a, b, r) }
    }
    vocabulary.intrinsic("infix /", two, .int) {
      linkBinary($0) { (a: Int, b: Int, r) in try divide(a, b, r) }
    }
    vocabulary.intrinsic("infix %", two, .int) {
      linkBinary($0) { (a: Int, b: Int, r) in try remainder(a, b, r) }
    }
    vocabulary.intrinsic("infix &+", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a &+ b } }
    vocabulary.intrinsic("infix &-", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a &- b } }
    vocabulary.intrinsic("infix &*", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a &* b } }
    vocabulary.intrinsic("infix &", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a & b } }
    vocabulary.intrinsic("infix |", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a | b } }
    vocabulary.intrinsic("infix ^", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a ^ b } }
    vocabulary.intrinsic("infix <<", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a << b } }
    vocabulary.intrinsic("infix >>", two, .int) { linkBinary($0) { (a: Int, b: Int, _) in a >> b } }
    vocabulary.intrinsic("prefix -", [.int], .int) { linkUnary($0) { (a: Int, r) in try subtract(0, a, r) } }
    vocabulary.intrinsic("prefix +", [.int], .int) { linkUnary($0) { (a: Int, _) in a } }
    vocabulary.intrinsic("prefix ~", [.int], .int) { linkUnary($0) { (a: Int, _) in ~a } }
    vocabulary.intrinsicAssignment("infix +=", .int, .int) {
      linkAssignment($0) { (a: inout Int, b: Int, r) in a = try add(a, b, r) }
    }
    vocabulary.intrinsicAssignment("infix -=", .int, .int) {
      linkAssignment($0) { (a: inout Int, b: Int, r) in a = try subtract(a, b, r) }
    }
    vocabulary.intrinsicAssignment("infix *=", .int, .int) {
      linkAssignment($0) { (a: inout Int, b: Int, r) in a = try multiply(a, b, r) }
    }
    vocabulary.intrinsicAssignment("infix /=", .int, .int) {
      linkAssignment($0) { (a: inout Int, b: Int, r) in a = try divide(a, b, r) }
    }
    vocabulary.intrinsicAssignment("infix %=", .int, .int) {
      linkAssignment($0) { (a: inout Int, b: Int, r) in a = try remainder(a, b, r) }
    }
    let bits: [(String, (Int, Int) -> Int)] = [
      ("&=", { $0 & $1 }), ("|=", { $0 | $1 }), ("^=", { $0 ^ $1 }), ("<<=", { $0 << $1 }),
      (">>=", { $0 >> $1 }),
      ("&+=", { $0 &+ $1 }), ("&-=", { $0 &- $1 }), ("&*=", { $0 &* $1 }),
    ]
    for (name, operation) in bits {
      vocabulary.intrinsicAssignment("infix " + name, .int, .int) {
        linkAssignment($0) { (a: inout Int, b: Int, _) in a = operation(a, b) }
      }
    }
  }

  static func addDoubleArithmetic(to vocabulary: Vocabulary) {
    let two: [CellType] = [.double, .double]
    vocabulary.intrinsic("infix +", two, .double) { linkBinary($0) { (a: Double, b: Double, _) in a + b } }
    vocabulary.intrinsic("infix -", two, .double) { linkBinary($0) { (a: Double, b: Double, _) in a - b } }
    vocabulary.intrinsic("infix *", two, .double) { linkBinary($0) { (a: Double, b: Double, _) in a * b } }
    vocabulary.intrinsic("infix /", two, .double) { linkBinary($0) { (a: Double, b: Double, _) in a / b } }
    vocabulary.intrinsic("prefix -", [.double], .double) { linkUnary($0) { (a: Double, _) in -a } }
    vocabulary.intrinsic("prefix +", [.double], .double) { linkUnary($0) { (a: Double, _) in a } }
    vocabulary.intrinsicAssignment("infix +=", .double, .double) {
      linkAssignment($0) { (a: inout Double, b: Double, _) in a += b }
    }
    vocabulary.intrinsicAssignment("infix -=", .double, .double) {
      linkAssignment($0) { (a: inout Double, b: Double, _) in a -= b }
    }
    vocabulary.intrinsicAssignment("infix *=", .double, .double) {
      linkAssignment($0) { (a: inout Double, b: Double, _) in a *= b }
    }
    vocabulary.intrinsicAssignment("infix /=", .double, .double) {
      linkAssignment($0) { (a: inout Double, b: Double, _) in a /= b }
    }
  }
}
