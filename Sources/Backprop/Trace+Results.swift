public import LinearAlgebra

extension Trace.Step.Result {
  /// The vector of BP1, BP2 and BP3; nil for BP4.
  public var vector: Vector? {
    if case .vector(let vector) = self { return vector }
    return nil
  }

  /// The matrix of BP4; nil for the others.
  public var matrix: Matrix? {
    if case .matrix(let matrix) = self { return matrix }
    return nil
  }
}
