extension Standard {
  static func addIntegers(to vocabulary: Vocabulary) {
    vocabulary.staticProperty("max", of: Int.self, summary: "The greatest `Int`.", Int.max)
    vocabulary.staticProperty("min", of: Int.self, summary: "The least `Int`.", Int.min)
    vocabulary.staticProperty("zero", of: Int.self, summary: "Zero.", 0)
    vocabulary.intrinsicInitializer(from: .int, of: .int, .identity, "The number itself.")
    vocabulary.initializer("init(_:)", summary: "The number without its fraction.") { (x: Double) -> Int in
      guard x > -9.3e18, x < 9.3e18, let whole = Int(exactly: x.rounded(.towardZero)) else {
        throw CallError("a `Double` of \(x) cannot become an `Int`")
      }
      return whole
    }
    addFailableInitializer(to: vocabulary, of: .int) { (text: String) -> Int? in Int(text) }
    addFailableInitializer(to: vocabulary, of: .int) { (text: Substring) -> Int? in Int(text) }
    addFailableInitializer(to: vocabulary, of: .int, label: "exactly") { (x: Double) -> Int? in
      Int(exactly: x)
    }
    vocabulary.staticProperty("bitWidth", of: Int.self, summary: "How many bits an `Int` has.", Int.bitWidth)
    vocabulary.family(.static(.int)) { family, _ in
      family.function("init()", "Zero.") { () in 0 }
      family.function(
        "init(_:radix:)", "The whole number that a text writes in a base from 2 to 36, or nil.", .scan
      ) { (text: String, radix: Int) in Int(text, radix: try base(radix)) }
      family.function("init(_:radix:)", "The whole number that a text writes in a base, or nil.", .scan) {
        (text: Substring, radix: Int) in Int(text, radix: try base(radix))
      }
    }
    vocabulary.family(.member(.int)) { family, _ in
      guard
        let quotient = family.layout([.init("quotient", .int), .init("remainder", .int)]),
        let overflow = family.layout([.init("partialValue", .int), .init("overflow", .bool)])
      else {
        divisions(Pair.signature(QuotientAndRemainder.self), family)
        return reports(Pair.signature(ValueAndOverflow.self), family)
      }
      divisions(Pair(quotient), family)
      reports(Pair(overflow), family)
    }
    vocabulary.method("isMultiple(of:)", summary: "Whether the number is a multiple of another.") {
      (a: Int, b: Int) in
      a.isMultiple(of: b)
    }
    vocabulary.method("signum()", summary: "−1, 0 or 1, as the sign.") { (a: Int) in a.signum() }
    vocabulary.property("description", summary: "The number as text.") { (a: Int) in a.description }
    vocabulary.property("magnitude", summary: "The absolute value.") { (a: Int) -> Int in
      // Swift's own is a `UInt`, which cells do not have.
      guard let value = Int(exactly: a.magnitude) else {
        throw CallError("arithmetic overflow: |\(a)| does not fit an `Int`")
      }
      return value
    }
    vocabulary.property("nonzeroBitCount", summary: "How many bits are set.") { (a: Int) in a.nonzeroBitCount
    }
    vocabulary.property("leadingZeroBitCount", summary: "How many zero bits come before the first set one.") {
      (a: Int) in
      a.leadingZeroBitCount
    }
    vocabulary.property("trailingZeroBitCount", summary: "How many zero bits come after the last set one.") {
      (a: Int) in
      a.trailingZeroBitCount
    }
    vocabulary.property("bitWidth", summary: "How many bits it has.") { (a: Int) in a.bitWidth }
    vocabulary.method("distance(to:)", summary: "The other number less this one.") {
      (a: Int, b: Int) -> Int in
      let (value, overflows) = b.subtractingReportingOverflow(a)
      if overflows { throw CallError("arithmetic overflow: \(b) - \(a) does not fit an `Int`") }
      return value
    }
    vocabulary.method("advanced(by:)", summary: "The number with another added.") { (a: Int, b: Int) -> Int in
      let (value, overflows) = a.addingReportingOverflow(b)
      if overflows { throw CallError("arithmetic overflow: \(a) + \(b) does not fit an `Int`") }
      return value
    }
    vocabulary.mutatingMethod("negate()", summary: "Changes the sign.") { (a: inout Int) in
      let (value, overflows) = 0.subtractingReportingOverflow(a)
      if overflows { throw CallError("arithmetic overflow: −(\(a)) does not fit an `Int`") }
      a = value
    }
  }

  private static func divisions<P: CellValue>(_ pair: Pair<Int, Int, P>, _ family: Family) {
    family.method("quotientAndRemainder(dividingBy:)", "The whole quotient, and what is left.") {
      (a: Int, b: Int) -> P in
      guard b != 0 else { throw CallError("division by zero") }
      guard a != .min || b != -1 else {
        throw CallError("arithmetic overflow: \(a) / \(b) does not fit an `Int`")
      }
      let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
      return pair.make(quotient, remainder)
    }
  }

  private static func reports<P: CellValue>(_ pair: Pair<Int, Bool, P>, _ family: Family) {
    func bind(_ name: String, _ summary: String, _ operation: @escaping (Int, Int) -> (Int, Bool)) {
      family.method(name, summary) { (a: Int, b: Int) -> P in
        let (value, overflows) = operation(a, b)
        return pair.make(value, overflows)
      }
    }
    bind("addingReportingOverflow(_:)", "The sum as far as it fits, and whether it does not.") {
      $0.addingReportingOverflow($1)
    }
    bind("subtractingReportingOverflow(_:)", "The difference as far as it fits, and whether it does not.") {
      $0.subtractingReportingOverflow($1)
    }
    bind("multipliedReportingOverflow(by:)", "The product as far as it fits, and whether it does not.") {
      $0.multipliedReportingOverflow(by: $1)
    }
    bind("dividedReportingOverflow(by:)", "The quotient as far as it fits, and whether it does not.") {
      $0.dividedReportingOverflow(by: $1)
    }
    bind("remainderReportingOverflow(dividingBy:)", "The remainder, and whether the division overflows.") {
      $0.remainderReportingOverflow(dividingBy: $1)
    }
  }

  /// Binds an initialiser that gives nil where there is no value.
  static func addFailableInitializer<A: CellValue, R: CellValue>(
    to vocabulary: Vocabulary, of nominal: Nominal, label: String? = nil, _ body: @escaping (A) -> R?
  ) {
    var implementation = Implementation { (a: A) -> R? in body(a) }
    implementation.parameters[0].label = label
    vocabulary.add(
      static: HostFunction(
        name: "init", parameters: implementation.parameters, result: implementation.result,
        link: implementation.link), of: nominal)
  }
}
