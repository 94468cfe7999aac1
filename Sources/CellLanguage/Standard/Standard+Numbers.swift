#if canImport(Glibc)
  import Glibc
#endif

extension Standard {
  static func addNumbers(to vocabulary: Vocabulary) {
    addFunctions(to: vocabulary)
    addIntegers(to: vocabulary)
    addDoubles(to: vocabulary)
    addBoolMembers(to: vocabulary)
  }

  private static func addFunctions(to vocabulary: Vocabulary) {
    let functions: [(String, String, (Double) -> Double)] = [
      ("exp", "e to the power of x.", exp),
      ("log", "The natural logarithm.", log), ("log2", "The logarithm to base 2.", log2),
      ("log10", "The logarithm to base 10.", log10), ("log1p", "log(1 + x), exact for small x.", log1p),
      ("expm1", "exp(x) − 1, exact for small x.", expm1), ("exp2", "2 to the power of x.", exp2),
      ("sin", "The sine.", sin), ("cos", "The cosine.", cos),
      ("tan", "The tangent.", tan), ("asin", "The arc sine.", asin), ("acos", "The arc cosine.", acos),
      ("atan", "The arc tangent.", atan), ("sinh", "The hyperbolic sine.", sinh),
      ("cosh", "The hyperbolic cosine.", cosh), ("tanh", "The hyperbolic tangent.", tanh),
      ("asinh", "The inverse hyperbolic sine.", asinh),
      ("acosh", "The inverse hyperbolic cosine.", acosh), ("atanh", "The inverse hyperbolic tangent.", atanh),
      ("erf", "The error function.", erf), ("erfc", "1 − erf(x), exact for great x.", erfc),
      ("tgamma", "The gamma function.", tgamma), ("cbrt", "The cube root.", cbrt),
      ("floor", "The greatest whole number not above x.", floor),
      ("ceil", "The least whole number not below x.", ceil),
      ("round", "The nearest whole number, halves away from zero.", round),
      ("trunc", "x without its fraction.", trunc),
      ("rint", "The nearest whole number, halves to even.", rint),
      ("fabs", "The absolute value.", fabs),
    ]
    vocabulary.intrinsic("sqrt", [.double], .double, .unary(.squareRoot), "The square root.")
    for (name, summary, function) in functions {
      vocabulary.intrinsic(name, [.double], .double, .function(UnaryFunction(function)), summary)
    }
    let ofTwo: [(String, String, (Double, Double) -> Double)] = [
      ("pow", "x to the power of y.", pow), ("atan2", "The angle of the point (x, y), given y first.", atan2),
      ("hypot", "The length of the vector (x, y).", hypot),
      ("fmod", "What is left of x after whole division by y, with the sign of x.", fmod),
      ("remainder", "What is left of x after division by y, rounded to the nearest.", remainder),
      ("copysign", "x with the sign of y.", copysign), ("fmin", "The lesser number.", fmin),
      ("fmax", "The greater number.", fmax), ("fdim", "x − y, or 0 where that is negative.", fdim),
    ]
    for (name, summary, function) in ofTwo {
      vocabulary.intrinsic(
        name, [.double, .double], .double, .functionOfTwo(BinaryFunction(function)), summary)
    }
    vocabulary.function("fma(_:_:_:)", summary: "x · y + z, rounded once.") {
      (x: Double, y: Double, z: Double) in
      fma(x, y, z)
    }
    vocabulary.intrinsic("abs", [.double], .double, .unary(.absoluteDouble), "The absolute value.")
    vocabulary.intrinsic("abs", [.int], .int, .unary(.absoluteInt), "The absolute value.")
  }

  private static func addBoolMembers(to vocabulary: Vocabulary) {
    vocabulary.mutatingMethod("toggle()", summary: "Turns true into false and false into true.") {
      (x: inout Bool) in
      x.toggle()
    }
    vocabulary.property("description", summary: "`true` or `false`.") { (x: Bool) in x.description }
    vocabulary.initializer("init(_:)", summary: "The value itself.") { (x: Bool) in x }
    vocabulary.initializer("init()", summary: "False.") { () in false }
    addFailableInitializer(to: vocabulary, of: .bool) { (text: String) -> Bool? in Bool(text) }
  }
}
