/// How the costs of many examples become one number.
public enum Reduction: Hashable, Sendable {
  /// (1/N)ΣCᵢ.
  case mean
  /// ΣCᵢ.
  case sum

  /// The formula before a cost, such as `(1/N)Σᵢ`.
  public var formula: String {
    switch self {
    case .mean: "(1/N)Σᵢ"
    case .sum: "Σᵢ"
    }
  }

  /// What one of `count` examples weighs.
  package func weight(of count: Int) -> Double {
    self == .mean ? 1 / Double(count) : 1
  }
}
