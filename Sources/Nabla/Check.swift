package import Display
public import LinearAlgebra

/// Claims that two numbers are equal but for `tolerance`, and shows the verdict.
public func check(
  _ actual: Double, equals expected: Double, within tolerance: Double, _ claim: String
) {
  Output.current.receive([.check(checkResult(actual, equals: expected, within: tolerance, claim))])
}

/// Claims that two vectors are equal but for `tolerance` in every entry, and shows the verdict.
public func check(
  _ actual: Vector, equals expected: Vector, within tolerance: Double, _ claim: String
) {
  let result = orStop(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
  Output.current.receive([.check(result)])
}

/// Claims that two matrices are equal but for `tolerance` in every entry, and shows the verdict.
public func check(
  _ actual: Matrix, equals expected: Matrix, within tolerance: Double, _ claim: String
) {
  let result = orStop(try checkResultOrThrow(actual, equals: expected, within: tolerance, claim))
  Output.current.receive([.check(result)])
}

/// Claims that a condition holds, and shows the verdict.
public func check(_ condition: Bool, _ claim: String) {
  Output.current.receive([.check(checkResult(condition, claim))])
}

/// The verdict that `check` shows.
package func checkResult(_ condition: Bool, _ claim: String) -> CheckResult {
  CheckResult(claim, holds: condition)
}

/// The verdict that `check` shows; numbers that are not finite are equal only to themselves.
package func checkResult(
  _ actual: Double, equals expected: Double, within tolerance: Double, _ claim: String
) -> CheckResult {
  let difference = actual == expected ? 0 : abs(actual - expected)
  return CheckResult(
    claim, holds: difference <= tolerance,
    comparison: CheckResult.Comparison(
      actual: Number(actual), expected: Number(expected), difference: Number(difference, digits: 2),
      tolerance: Number(tolerance)))
}

/// The verdict on the entries that differ most.
///
/// - Throws: ``EngineError`` when the vectors differ in length.
package func checkResultOrThrow(
  _ actual: Vector, equals expected: Vector, within tolerance: Double, _ claim: String
) throws(EngineError) -> CheckResult {
  try actual.checkSameLength(expected, "compared")
  return worst(actual.elements, expected.elements, within: tolerance, claim)
}

/// The verdict on the entries that differ most.
///
/// - Throws: ``EngineError`` when the matrices differ in shape.
package func checkResultOrThrow(
  _ actual: Matrix, equals expected: Matrix, within tolerance: Double, _ claim: String
) throws(EngineError) -> CheckResult {
  guard actual.shape == expected.shape else {
    throw EngineError(
      .shape, "A \(actual.shape) matrix and a \(expected.shape) matrix cannot be compared.")
  }
  return worst(actual.elements, expected.elements, within: tolerance, claim)
}

private func worst(
  _ actual: [Double], _ expected: [Double], within tolerance: Double, _ claim: String
) -> CheckResult {
  func difference(_ index: Int) -> Double {
    if actual[index] == expected[index] { return 0 }
    let difference = abs(actual[index] - expected[index])
    return difference.isNaN ? .infinity : difference
  }
  guard let index = actual.indices.max(by: { difference($0) < difference($1) }) else {
    return checkResult(true, claim)
  }
  return checkResult(actual[index], equals: expected[index], within: tolerance, claim)
}
