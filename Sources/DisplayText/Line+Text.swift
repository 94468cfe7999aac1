package import Display

extension Inline {
  /// The stretch as plain text, without markup.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .number(let number): number.text
    case .strong(let inlines): inlines.map(\.plainText).joined()
    }
  }
}

extension Line {
  /// The line as plain text, without markup.
  package var plainText: String { inlines.map(\.plainText).joined() }
}

extension CheckResult {
  /// `✓` where the claim holds, `✗` where it does not.
  package var sign: String { holds ? "✓" : "✗" }

  /// What follows the claim: `|Δ| = 0`, or `got 0.3, expected 0.25, |Δ| = 0.05 > 1e−9`; nil without numbers.
  package var evidence: String? {
    guard let comparison else { return nil }
    let difference = "|Δ| = \(comparison.difference.text)"
    if holds { return difference }
    let (actual, expected) = Self.apart(comparison.actual, comparison.expected)
    let (left, right) = Self.apart(comparison.difference, comparison.tolerance)
    // A difference that is not a number is not greater than anything.
    let relation = comparison.difference.value > comparison.tolerance.value ? ">" : "≰"
    return "got \(actual), expected \(expected), |Δ| = \(left) \(relation) \(right)"
  }

  /// Both numbers with as many digits as it takes to see that they differ.
  private static func apart(_ left: Number, _ right: Number) -> (String, String) {
    var left = left
    var right = right
    while left.text == right.text, left.value != right.value, max(left.digits, right.digits) < 17 {
      left.digits += 1
      right.digits += 1
    }
    return (left.text, right.text)
  }
}
