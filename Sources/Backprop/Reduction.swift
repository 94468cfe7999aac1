/// How the costs of many examples become one number.
public enum Reduction: Hashable, Sendable {
  /// (1/N)ΣCᵢ.
  case mean
  /// ΣCᵢ.
  case sum

  /// The formula before a cost, such as `(1/N)Σᵢ`, with the letter that the conventions in force have for an example.
  public var formula: String {
    let sum = "Σ\(subscripted(conventions.letters.example))"
    return self == .mean ? "(1/N)\(sum)" : sum
  }

  /// What one of `count` examples weighs.
  package func weight(of count: Int) -> Double {
    self == .mean ? 1 / Double(count) : 1
  }
}
