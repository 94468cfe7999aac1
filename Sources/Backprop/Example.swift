public import LinearAlgebra

/// One input x with the target y that is wanted for it.
public struct Example: Hashable, Sendable {
  /// The input.
  public var x: Vector
  /// The target.
  public var y: Vector

  /// An input with its target.
  public init(x: Vector, y: Vector) {
    self.x = x
    self.y = y
  }
}
