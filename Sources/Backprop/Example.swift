public import LinearAlgebra

/// One input x with the target y that is wanted for it.
public struct Example: Hashable, Sendable {
  public var x: Vector
  public var y: Vector

  public init(x: Vector, y: Vector) {
    self.x = x
    self.y = y
  }
}
