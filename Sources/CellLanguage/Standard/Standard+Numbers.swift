#if canImport(Glibc)
  import Glibc
#endif

extension Standard {
  static func addNumbers(to vocabulary: Vocabulary) {
    addFunctions(to: vocabulary)
    addIntMembers(to: vocabulary)
    addDoubleMembers(to: vocabulary)
    addBoolMembers(to: vocabulary)
  }

  private static func addFunctions(to vocabulary: Vocabulary) {
    let functions: [(String, String, (Double) -> Double)] = [
      ("sqrt", "The square root.", sqrt), ("exp", "e to the power of x.", exp),
      ("log", "The natural logarithm.", log), ("log2", "The logarithm to base 2.", log2),
      ("log10", "The logarithm to base 10.", log10), ("log1p", "log(1 + x), exact for small x.", log1p),
      ("expm1", "exp(x) − 1, exact for small x.", expm1), ("exp2", "2 to the power of x.", exp2),
      ("sin", "The sine.", sin), ("cos", "The cosine.", cos),
      ("tan", "The tangent.", tan), ("asin", "The arc sine.", asin), ("acos", "The arc cosine.", acos),
      ("atan", "The arc tangent.", atan), ("sinh", "The hyperbolic sine.", sinh),
      ("cosh", "The hyperbolic cosine.", cosh), ("tanh", "The hyperbolic tangent.", tanh),
      ("erf", "The error function.", erf), ("cbrt", "The cube root.", cbrt),
      ("floor", "The greatest whole number not above x.", floor),
      ("ceil", "The least whole number not below x.", ceil),
      ("round", "The nearest whole number, halves away from zero.", round),
      ("trunc", "x without its fraction.", trunc),
    ]
    for (name, summary, function) in functions {
      vocabulary.intrinsic(name, [.double], .double, summary) {
        linkUnary($0) { (x: Double, _) in function(x) }
      }
    }
    vocabulary.function("pow(_:_:)", "x to the power of y.") { (x: Double, y: Double) in pow(x, y) }
    vocabulary.function("atan2(_:_:)", "The angle of the point (x, y).") { (y: Double, x: Double) in atan2(y, x) }
    vocabulary.function("hypot(_:_:)", "The length of the vector (x, y).") { (x: Double, y: Double) in hypot(x, y) }
    vocabulary.intrinsic("abs", [.double], .double, "The absolute value.") {
      linkUnary($0) { (x: Double, _) in x.magnitude }
    }
    vocabulary.intrinsic("abs", [.int], .int, "The absolute value.") {
      linkUnary($0) { (x: Int, range) in
        if x == .min { throw Trap(.trap, "arithmetic overflow: |\(x)| does not fit an `Int`", at: range) }
        return x < 0 ? -x : x
      }
    }
  }

  private static func addIntMembers(to vocabulary: Vocabulary) {
    vocabulary.staticProperty("max", of: Int.self, "The greatest `Int`.", Int.max)
    vocabulary.staticProperty("min", of: Int.self, "The least `Int`.", Int.min)
    vocabulary.staticProperty("zero", of: Int.self, "Zero.", 0)
    vocabulary.initializer("init(_:)", "The number itself.") { (x: Int) in x }
    vocabulary.initializer("init(_:)", "The number without its fraction.") { (x: Double) -> Int in
      guard x > -9.3e18, x < 9.3e18, let whole = Int(exactly: x.rounded(.towardZero)) else {
        throw CallError("a `Double` of \(x) cannot become an `Int`")
      }
      return whole
    }
    addFailableInitializer(to: vocabulary, of: .int) { (text: String) -> Int? in Int(text) }
    addFailableInitializer(to: vocabulary, of: .int) { (text: Substring) -> Int? in Int(text) }
    addFailableInitializer(to: vocabulary, of: .int, label: "exactly") { (x: Double) -> Int? in Int(exactly: x) }
    vocabulary.method("isMultiple(of:)", "Whether the number is a multiple of another.") { (a: Int, b: Int) in
      a.isMultiple(of: b)
    }
    vocabulary.method("signum()", "−1, 0 or 1, as the sign.") { (a: Int) in a.signum() }
    vocabulary.property("description", "The number as text.") { (a: Int) in a.description }
    vocabulary.property("magnitude", "The absolute value.") { (a: Int) in Int(clamping: a.magnitude) }
    vocabulary.property("nonzeroBitCount", "How many bits are set.") { (a: Int) in a.nonzeroBitCount }
    vocabulary.mutatingMethod("negate()", "Changes the sign.") { (a: inout Int) in
      let (value, overflows) = 0.subtractingReportingOverflow(a)
      if overflows { throw CallError("arithmetic overflow: −(\(a)) does not fit an `Int`") }
      a = value
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

  private static func addDoubleMembers(to vocabulary: Vocabulary) {
    let constants: [(String, String, Double)] = [
      ("pi", "π.", .pi), ("infinity", "∞.", .infinity), ("nan", "Not a number.", .nan), ("zero", "Zero.", 0),
      ("greatestFiniteMagnitude", "The greatest finite value.", .greatestFiniteMagnitude),
      ("leastNonzeroMagnitude", "The least positive value.", .leastNonzeroMagnitude),
      ("leastNormalMagnitude", "The least positive normal value.", .leastNormalMagnitude),
      ("ulpOfOne", "The distance from 1 to the next greater value.", .ulpOfOne),
    ]
    for (name, summary, value) in constants { vocabulary.staticProperty(name, of: Double.self, summary, value) }
    vocabulary.initializer("init(_:)", "The number as a `Double`.") { (x: Int) in Double(x) }
    vocabulary.initializer("init(_:)", "The number itself.") { (x: Double) in x }
    addFailableInitializer(to: vocabulary, of: .double) { (text: String) -> Double? in Double(text) }
    addFailableInitializer(to: vocabulary, of: .double) { (text: Substring) -> Double? in Double(text) }
    vocabulary.method("rounded()", "The nearest whole number, halves away from zero.") { (x: Double) in x.rounded() }
    vocabulary.add(roundingRule)
    for rule in [
      FloatingPointRoundingRule.toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero, .awayFromZero,
    ] {
      vocabulary.staticProperty(
        String(describing: rule), of: FloatingPointRoundingRule.self, "A way to round.", rule)
    }
    vocabulary.method("rounded(_:)", "The number rounded by a rule, such as `.down`.") {
      (x: Double, rule: FloatingPointRoundingRule) in x.rounded(rule)
    }
    vocabulary.method("squareRoot()", "The square root.") { (x: Double) in x.squareRoot() }
    vocabulary.method("truncatingRemainder(dividingBy:)", "What is left after whole division.") {
      (x: Double, y: Double) in x.truncatingRemainder(dividingBy: y)
    }
    vocabulary.property("isNaN", "Whether it is not a number.") { (x: Double) in x.isNaN }
    vocabulary.property("isInfinite", "Whether it is ∞ or −∞.") { (x: Double) in x.isInfinite }
    vocabulary.property("isFinite", "Whether it is neither infinite nor not a number.") { (x: Double) in x.isFinite }
    vocabulary.property("isZero", "Whether it is 0 or −0.") { (x: Double) in x.isZero }
    vocabulary.property("magnitude", "The absolute value.") { (x: Double) in x.magnitude }
    vocabulary.property("description", "The number as text.") { (x: Double) in x.description }
    vocabulary.property("ulp", "The distance to the next greater value.") { (x: Double) in x.ulp }
    vocabulary.property("nextUp", "The next greater value.") { (x: Double) in x.nextUp }
    vocabulary.property("nextDown", "The next lesser value.") { (x: Double) in x.nextDown }
    vocabulary.mutatingMethod("round()", "Rounds to the nearest whole number.") { (x: inout Double) in x.round() }
    vocabulary.mutatingMethod("negate()", "Changes the sign.") { (x: inout Double) in x.negate() }
  }

  private static let roundingRule = Nominal(
    "FloatingPointRoundingRule", FloatingPointRoundingRule.self, conformances: [.equatable, .hashable])
  static let roundingRuleType = CellType(roundingRule)

  private static func addBoolMembers(to vocabulary: Vocabulary) {
    vocabulary.mutatingMethod("toggle()", "Turns true into false and false into true.") { (x: inout Bool) in x.toggle() }
    vocabulary.property("description", "`true` or `false`.") { (x: Bool) in x.description }
    vocabulary.initializer("init(_:)", "The value itself.") { (x: Bool) in x }
  }
}

extension FloatingPointRoundingRule: CellValue {
  package static var cellType: CellType { Standard.roundingRuleType }
}
