import LinearAlgebra

/// What a training run leaves behind.
public struct History: Hashable, Sendable {
  /// Why a run ended.
  public enum Ending: Hashable, Sendable {
    /// All epochs were gone through.
    case completed
    /// The rule that was given asked for it.
    case stopped
    /// The cost became infinite or not a number.
    case diverged
  }

  /// The cost of all examples: before the first epoch, then after each.
  public internal(set) var cost: [Double] = []
  /// The cost of the validation examples, at the same times; empty where there are none.
  public internal(set) var validationCost: [Double] = []
  /// ‖∂C/∂W⁽ℓ⁾‖ at the last step of each epoch, gradientNorm[1...L].
  public internal(set) var gradientNorm: Layers<[Double]>
  /// ‖ΔW⁽ℓ⁾‖/‖W⁽ℓ⁾‖ at the last step of each epoch, updateRatio[1...L]; about 10⁻³ is healthy.
  public internal(set) var updateRatio: Layers<[Double]>
  /// Why the run ended.
  public internal(set) var ending = Ending.completed
  /// The cost function of one example.
  public let costFunction: Cost
  /// How the costs of the examples became one number.
  public let reduction: Reduction
  /// How the gradients became steps.
  public let optimizer: Optimizer

  init(layers: Int, costFunction: Cost, reduction: Reduction, optimizer: Optimizer) {
    gradientNorm = Layers(first: 1, of: .gradientNorm, Array(repeating: [], count: layers))
    updateRatio = Layers(first: 1, of: .updateRatio, Array(repeating: [], count: layers))
    self.costFunction = costFunction
    self.reduction = reduction
    self.optimizer = optimizer
  }

  /// The number of epochs that were gone through.
  public var epochs: Int { cost.count - 1 }
}

/// When to stop before all epochs are gone through.
public struct StoppingRule: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case below(Double)
    case stalled(epochs: Int, improvement: Double, validation: Dataset?)
  }

  let kind: Kind

  /// As soon as the cost of all examples is below a number.
  public static func whenCost(below cost: Double) -> StoppingRule { StoppingRule(kind: .below(cost)) }

  /// When the cost has not improved on its best for so many epochs.
  ///
  /// - Parameters:
  ///   - improvement: what counts as better, as a difference.
  ///   - validation: the examples whose cost is watched; the training examples when left out.
  public static func whenStalled(
    for epochs: Int, improvement: Double = 0, on validation: Dataset? = nil
  ) -> StoppingRule {
    StoppingRule(kind: .stalled(epochs: epochs, improvement: improvement, validation: validation))
  }

  var validation: Dataset? {
    if case .stalled(_, _, let validation) = kind { return validation }
    return nil
  }

  /// - Throws: ``EngineError`` when a number makes no sense.
  func check() throws(EngineError) {
    switch kind {
    case .below(let cost):
      guard !cost.isNaN else { throw EngineError(.argument, "No cost is below \(cost).") }
    case .stalled(let epochs, let improvement, _):
      guard epochs > 0 else {
        throw EngineError(.argument, "Patience of \(epochs) epochs is none; give at least 1.")
      }
      guard improvement >= 0 else {
        throw EngineError(.argument, "An improvement is a number from 0 up, not \(improvement).")
      }
    }
  }

  func asksToStop(_ history: History) -> Bool {
    switch kind {
    case .below(let limit): return (history.cost.last ?? .infinity) < limit
    case .stalled(let epochs, let improvement, let validation):
      let costs = validation == nil ? history.cost : history.validationCost
      guard costs.count > epochs else { return false }
      let before = costs.dropLast(epochs).min() ?? .infinity
      return !costs.suffix(epochs).contains { $0 < before - improvement }
    }
  }
}
