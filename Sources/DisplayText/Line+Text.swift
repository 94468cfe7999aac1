public import Display

extension Inline {
  /// The stretch as plain text, without markup.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .number(let number): number.text
    case .strong(let inlines), .marked(let inlines): inlines.map(\.plainText).joined()
    case .formula(let formula): HarmlessText.lines(formula.text).joined(separator: " ")
    case .mark: "bold"
    case .bar(let share): TextBar.text(share)
    }
  }
}

extension Line {
  /// The line as plain text, without markup.
  package var plainText: String { inlines.map(\.plainText).joined() }
}

extension Formula {
  /// The formula as plain text, such as `w₀₁⁽²⁾ · δ₀⁽²⁾`, its numbers as a reader sees them.
  public var text: String { text(\.text) }
}

/// A bar that a text spells with blocks.
enum TextBar {
  private static let width = 24.0

  /// Full blocks for a positive share, with eighths of one at the end; hatched blocks for a negative one.
  static func text(_ share: Double) -> String {
    let eighths = Int((min(abs(share), 1) * width * 8).rounded())
    guard share >= 0 else { return String(repeating: "░", count: (eighths + 7) / 8) }
    let rest = eighths % 8 == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1])
    return String(repeating: "█", count: eighths / 8) + rest
  }
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
