/// How the costs of many examples become one number.
public enum Reduction: Hashable, Sendable {
  /// (1/N)ΣCᵢ.
  case mean
  /// ΣCᵢ.
  case sum

  /// What one of `count` examples weighs.
  package func weight(of count: Int) -> Double {
    self == .mean ? 1 / Double(count) : 1
  }
}
