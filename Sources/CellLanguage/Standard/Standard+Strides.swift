extension Standard {
  static func addStrides(to vocabulary: Vocabulary) {
    vocabulary.family(.free) { family, _ in
      let meter = family.meter
      family.function("stride(from:to:by:)", "Numbers in equal steps, up to a bound and without it.") {
        (a: Int, b: Int, step: Int) in try integers(a, b, step, false, meter)
      }
      family.function("stride(from:through:by:)", "Numbers in equal steps, up to a bound and with it.") {
        (a: Int, b: Int, step: Int) in try integers(a, b, step, true, meter)
      }
      family.function("stride(from:to:by:)", "Numbers in equal steps, up to a bound and without it.") {
        (a: Double, b: Double, step: Double) in try numbers(a, b, step, false, meter)
      }
      family.function("stride(from:through:by:)", "Numbers in equal steps, up to a bound and with it.") {
        (a: Double, b: Double, step: Double) in try numbers(a, b, step, true, meter)
      }
    }
  }

  private static func integers(
    _ a: Int, _ b: Int, _ step: Int, _ isClosed: Bool, _ meter: Meter
  ) throws -> StrideValue<Int> {
    guard step != 0 else { throw CallError("a stride needs a step other than zero") }
    let isEmpty = step > 0 ? a > b : a < b
    guard !isEmpty else { return StrideValue(elements: []) }
    // The distance of two `Int`s always fits a `UInt`.
    let span =
      step > 0 ? UInt(bitPattern: b) &- UInt(bitPattern: a) : UInt(bitPattern: a) &- UInt(bitPattern: b)
    let (steps, rest) = span.quotientAndRemainder(dividingBy: step.magnitude)
    let (sum, overflows) = steps.addingReportingOverflow(isClosed || rest > 0 ? 1 : 0)
    let count = overflows ? Int.max : Int(clamping: sum)
    try meter.elements(count)
    return StrideValue(elements: (0..<count).map { a &+ $0 &* step })
  }

  private static func numbers(
    _ a: Double, _ b: Double, _ step: Double, _ isClosed: Bool, _ meter: Meter
  ) throws -> StrideValue<Double> {
    guard step != 0 else { throw CallError("a stride needs a step other than zero") }
    let steps = (b - a) / step
    guard steps.isFinite else { throw CallError("a stride from \(a) to \(b) by \(step) never ends") }
    guard steps >= 0 else { return StrideValue(elements: []) }
    try meter.elements(Int(min(steps, 1e15)) + 1)
    return StrideValue(
      elements: isClosed
        ? Array(stride(from: a, through: b, by: step)) : Array(stride(from: a, to: b, by: step)))
  }
}
