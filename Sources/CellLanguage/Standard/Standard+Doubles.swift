extension Standard {
  static func addDoubles(to vocabulary: Vocabulary) {
    let constants: [(String, String, Double)] = [
      ("pi", "π.", .pi), ("infinity", "∞.", .infinity), ("nan", "Not a number.", .nan), ("zero", "Zero.", 0),
      ("greatestFiniteMagnitude", "The greatest finite value.", .greatestFiniteMagnitude),
      ("leastNonzeroMagnitude", "The least positive value.", .leastNonzeroMagnitude),
      ("leastNormalMagnitude", "The least positive normal value.", .leastNormalMagnitude),
      ("ulpOfOne", "The distance from 1 to the next greater value.", .ulpOfOne),
    ]
    for (name, summary, value) in constants {
      vocabulary.staticProperty(name, of: Double.self, summary: summary, value)
    }
    vocabulary.intrinsicInitializer(
      from: .int, of: .double, .unary(.intToDouble), "The number as a `Double`.")
    vocabulary.intrinsicInitializer(from: .double, of: .double, .identity, "The number itself.")
    addFailableInitializer(to: vocabulary, of: .double) { (text: String) -> Double? in Double(text) }
    addFailableInitializer(to: vocabulary, of: .double) { (text: Substring) -> Double? in Double(text) }
    addFailableInitializer(to: vocabulary, of: .double, label: "exactly") { (x: Int) -> Double? in
      Double(exactly: x)
    }
    vocabulary.initializer("init()", summary: "Zero.") { () in 0.0 }
    vocabulary.add(sign)
    for value in [FloatingPointSign.plus, .minus] {
      vocabulary.staticProperty(
        String(describing: value), of: FloatingPointSign.self, summary: "A sign.", value)
    }
    vocabulary.staticMethod(
      "minimum(_:_:)", of: Double.self, summary: "The lesser number; a number before nan."
    ) {
      (x: Double, y: Double) in Double.minimum(x, y)
    }
    vocabulary.staticMethod(
      "maximum(_:_:)", of: Double.self, summary: "The greater number; a number before nan."
    ) {
      (x: Double, y: Double) in Double.maximum(x, y)
    }
    vocabulary.method(
      "remainder(dividingBy:)", summary: "What is left after division rounded to the nearest."
    ) {
      (x: Double, y: Double) in x.remainder(dividingBy: y)
    }
    vocabulary.method("addingProduct(_:_:)", summary: "The number plus a product, rounded once.") {
      (x: Double, y: Double, z: Double) in x.addingProduct(y, z)
    }
    vocabulary.property("sign", summary: "`.plus` or `.minus`.") { (x: Double) in x.sign }
    vocabulary.property("isNormal", summary: "Whether it has its full precision.") { (x: Double) in x.isNormal
    }
    vocabulary.property("isSubnormal", summary: "Whether it is too small for its full precision.") {
      (x: Double) in
      x.isSubnormal
    }
    vocabulary.property("exponent", summary: "The power of two of its first bit.") { (x: Double) in x.exponent
    }
    vocabulary.property("significand", summary: "Its size as a multiple of that power, from 1 up to 2.") {
      (x: Double) in
      x.significand
    }
    vocabulary.method("rounded()", summary: "The nearest whole number, halves away from zero.") {
      (x: Double) in
      x.rounded()
    }
    vocabulary.add(roundingRule)
    for rule in [
      FloatingPointRoundingRule.toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero,
      .awayFromZero,
    ] {
      vocabulary.staticProperty(
        String(describing: rule), of: FloatingPointRoundingRule.self, summary: "A way to round.", rule)
    }
    vocabulary.method("rounded(_:)", summary: "The number rounded by a rule, such as `.down`.") {
      (x: Double, rule: FloatingPointRoundingRule) in x.rounded(rule)
    }
    vocabulary.method("squareRoot()", summary: "The square root.") { (x: Double) in x.squareRoot() }
    vocabulary.method("truncatingRemainder(dividingBy:)", summary: "What is left after whole division.") {
      (x: Double, y: Double) in x.truncatingRemainder(dividingBy: y)
    }
    vocabulary.property("isNaN", summary: "Whether it is not a number.") { (x: Double) in x.isNaN }
    vocabulary.property("isInfinite", summary: "Whether it is ∞ or −∞.") { (x: Double) in x.isInfinite }
    vocabulary.property("isFinite", summary: "Whether it is neither infinite nor not a number.") {
      (x: Double) in
      x.isFinite
    }
    vocabulary.property("isZero", summary: "Whether it is 0 or −0.") { (x: Double) in x.isZero }
    vocabulary.property("magnitude", summary: "The absolute value.") { (x: Double) in x.magnitude }
    vocabulary.property("description", summary: "The number as text.") { (x: Double) in x.description }
    vocabulary.property("ulp", summary: "The distance to the next greater value.") { (x: Double) in x.ulp }
    vocabulary.property("nextUp", summary: "The next greater value.") { (x: Double) in x.nextUp }
    vocabulary.property("nextDown", summary: "The next lesser value.") { (x: Double) in x.nextDown }
    vocabulary.mutatingMethod("round()", summary: "Rounds to the nearest whole number.") {
      (x: inout Double) in
      x.round()
    }
    vocabulary.mutatingMethod("round(_:)", summary: "Rounds by a rule, such as `.down`.") {
      (x: inout Double, rule: FloatingPointRoundingRule) in x.round(rule)
    }
    vocabulary.mutatingMethod("negate()", summary: "Changes the sign.") { (x: inout Double) in x.negate() }
  }

  private static let roundingRule = Nominal(
    "FloatingPointRoundingRule", FloatingPointRoundingRule.self, conformances: [.equatable, .hashable])
  static let roundingRuleType = CellType(roundingRule)

  private static let sign = Nominal(
    "FloatingPointSign", FloatingPointSign.self, conformances: [.equatable, .hashable])
  static let signType = CellType(sign)
}

extension FloatingPointRoundingRule: CellValue {
  package static var cellType: CellType { Standard.roundingRuleType }
}

extension FloatingPointSign: CellValue {
  package static var cellType: CellType { Standard.signType }
}
