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
    vocabulary.intrinsic("infix -", two, .int) { linkBinary($0) { (a: Int, b: Int, r) in try subtract(a, b, r) } }
    vocabulary.intrinsic("infix *", two, .int) { linkBinary($0) { (a: Int, b: Int, r) in try multiply(a, b, r) } }
    vocabulary.intrinsic("infix /", two, .int) { linkBinary($0) { (a: Int, b: Int, r) in try divide(a, b, r) } }
    vocabulary.intrinsic("infix %", two, .int) { linkBinary($0) { (a: Int, b: Int, r) in try remainder(a, b, r) } }
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
      ("&=", { $0 & $1 }), ("|=", { $0 | $1 }), ("^=", { $0 ^ $1 }), ("<<=", { $0 << $1 }), (">>=", { $0 >> $1 }),
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

  static func addComparisons(to vocabulary: Vocabulary) {
    let ints: [CellType] = [.int, .int]
    vocabulary.intrinsic("infix ==", ints, .bool) { linkBinary($0) { (a: Int, b: Int, _) in a == b } }
    vocabulary.intrinsic("infix !=", ints, .bool) { linkBinary($0) { (a: Int, b: Int, _) in a != b } }
    vocabulary.intrinsic("infix <", ints, .bool) { linkBinary($0) { (a: Int, b: Int, _) in a < b } }
    vocabulary.intrinsic("infix <=", ints, .bool) { linkBinary($0) { (a: Int, b: Int, _) in a <= b } }
    vocabulary.intrinsic("infix >", ints, .bool) { linkBinary($0) { (a: Int, b: Int, _) in a > b } }
    vocabulary.intrinsic("infix >=", ints, .bool) { linkBinary($0) { (a: Int, b: Int, _) in a >= b } }
    let doubles: [CellType] = [.double, .double]
    vocabulary.intrinsic("infix ==", doubles, .bool) { linkBinary($0) { (a: Double, b: Double, _) in a == b } }
    vocabulary.intrinsic("infix !=", doubles, .bool) { linkBinary($0) { (a: Double, b: Double, _) in a != b } }
    vocabulary.intrinsic("infix <", doubles, .bool) { linkBinary($0) { (a: Double, b: Double, _) in a < b } }
    vocabulary.intrinsic("infix <=", doubles, .bool) { linkBinary($0) { (a: Double, b: Double, _) in a <= b } }
    vocabulary.intrinsic("infix >", doubles, .bool) { linkBinary($0) { (a: Double, b: Double, _) in a > b } }
    vocabulary.intrinsic("infix >=", doubles, .bool) { linkBinary($0) { (a: Double, b: Double, _) in a >= b } }
    vocabulary.intrinsic("prefix !", [.bool], .bool) { linkUnary($0) { (a: Bool, _) in !a } }

    vocabulary.add(
      vocabulary.generic("infix ==", equal(EquatablePlaceholder.self)) { $0[0].asEquatable.map { equal($0) } })
    vocabulary.add(
      vocabulary.generic("infix !=", unequal(EquatablePlaceholder.self)) { $0[0].asEquatable.map { unequal($0) } })
    vocabulary.add(
      vocabulary.generic("infix <", less(ComparablePlaceholder.self)) { $0[0].asComparable.map { less($0) } })
    vocabulary.add(
      vocabulary.generic("infix <=", lessOrEqual(ComparablePlaceholder.self)) {
        $0[0].asComparable.map { lessOrEqual($0) }
      })
    vocabulary.add(
      vocabulary.generic("infix >", greater(ComparablePlaceholder.self)) { $0[0].asComparable.map { greater($0) } })
    vocabulary.add(
      vocabulary.generic("infix >=", greaterOrEqual(ComparablePlaceholder.self)) {
        $0[0].asComparable.map { greaterOrEqual($0) }
      })
    vocabulary.add(
      vocabulary.generic("min(_:_:)", minimum(ComparablePlaceholder.self), "The lesser of two values.") {
        $0[0].asComparable.map { minimum($0) }
      })
    vocabulary.add(
      vocabulary.generic("max(_:_:)", maximum(ComparablePlaceholder.self), "The greater of two values.") {
        $0[0].asComparable.map { maximum($0) }
      })
    vocabulary.add(
      vocabulary.generic("min(_:_:_:)", minimum3(ComparablePlaceholder.self), "The least of three values.") {
        $0[0].asComparable.map { minimum3($0) }
      })
    vocabulary.add(
      vocabulary.generic("max(_:_:_:)", maximum3(ComparablePlaceholder.self), "The greatest of three values.") {
        $0[0].asComparable.map { maximum3($0) }
      })
  }

  private static func equal<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in a == b }
  }
  private static func unequal<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in a != b }
  }
  private static func less<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in a < b }
  }
  private static func lessOrEqual<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in !(b < a) }
  }
  private static func greater<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in b < a }
  }
  private static func greaterOrEqual<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in !(a < b) }
  }
  private static func minimum<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in min(a, b) }
  }
  private static func maximum<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) in max(a, b) }
  }
  private static func minimum3<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T, c: T) in min(a, b, c) }
  }
  private static func maximum3<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T, c: T) in max(a, b, c) }
  }
}
