/// What a training run leaves behind.
public struct History: Hashable, Sendable {
  /// The cost of all examples: before the first epoch, then after each.
  public let cost: [Double]
  /// The cost function of one example.
  public let costFunction: Cost
  public let reduction: Reduction
  public let optimizer: Optimizer

  /// The number of epochs.
  public var epochs: Int { cost.count - 1 }
}
