public import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a gradient moves the parameters.
public struct Optimizer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case sgd
    case momentum(Double)
    case nesterov(Double)
    case rmsProp(decay: Double, epsilon: Double)
    case adam(Adam)
  }

  struct Adam: Hashable, Sendable {
    var beta1: Double
    var beta2: Double
    var epsilon: Double
    var weightDecay: Double
  }

  let kind: Kind
  /// η.
  public let learningRate: Double

  /// θ ← θ − ηg.
  public static func sgd(learningRate: Double) -> Optimizer {
    Optimizer(kind: .sgd, learningRate: learningRate)
  }

  /// v ← μv + g, θ ← θ − ηv.
  public static func momentum(learningRate: Double, momentum: Double = 0.9) -> Optimizer {
    Optimizer(kind: .momentum(momentum), learningRate: learningRate)
  }

  /// v ← μv + g, θ ← θ − η(g + μv).
  public static func nesterov(learningRate: Double, momentum: Double = 0.9) -> Optimizer {
    Optimizer(kind: .nesterov(momentum), learningRate: learningRate)
  }

  /// s ← ρs + (1−ρ)g², θ ← θ − ηg/(√s + ε).
  public static func rmsProp(
    learningRate: Double, decay: Double = 0.9, epsilon: Double = 1e-8
  ) -> Optimizer {
    Optimizer(kind: .rmsProp(decay: decay, epsilon: epsilon), learningRate: learningRate)
  }

  /// m ← β₁m + (1−β₁)g, s ← β₂s + (1−β₂)g², θ ← θ − η·m̂/(√ŝ + ε) with m̂ = m/(1−β₁ᵗ), ŝ = s/(1−β₂ᵗ).
  public static func adam(
    learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8
  ) -> Optimizer {
    adamW(learningRate: learningRate, weightDecay: 0, beta1: beta1, beta2: beta2, epsilon: epsilon)
  }

  /// θ ← θ − ηλθ, then a step of Adam.
  public static func adamW(
    learningRate: Double, weightDecay: Double = 0.01, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-8
  ) -> Optimizer {
    let adam = Adam(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay)
    return Optimizer(kind: .adam(adam), learningRate: learningRate)
  }

  /// The name in the API, such as `sgd`.
  public var name: String {
    switch kind {
    case .sgd: "sgd"
    case .momentum: "momentum"
    case .nesterov: "nesterov"
    case .rmsProp: "rmsProp"
    case .adam(let adam): adam.weightDecay == 0 ? "adam" : "adamW"
    }
  }

  /// How many numbers are remembered for each parameter.
  var memories: Int {
    switch kind {
    case .sgd: 0
    case .momentum, .nesterov, .rmsProp: 1
    case .adam: 2
    }
  }

  /// - Throws: ``EngineError`` when a setting makes no sense.
  package func check() throws(EngineError) {
    guard learningRate.isFinite, learningRate > 0 else {
      throw EngineError(.argument, "A learning rate is a positive number, not \(learningRate).")
    }
    let fractions: [Double] =
      switch kind {
      case .sgd: []
      case .momentum(let momentum), .nesterov(let momentum): [momentum]
      case .rmsProp(let decay, _): [decay]
      case .adam(let adam): [adam.beta1, adam.beta2]
      }
    for fraction in fractions where !(0..<1).contains(fraction) {
      throw EngineError(
        .argument, "The memory of \(name) is a number from 0 up to but not 1, not \(fraction).")
    }
    let (epsilon, decay): (Double, Double) =
      switch kind {
      case .rmsProp(_, let epsilon): (epsilon, 0)
      case .adam(let adam): (adam.epsilon, adam.weightDecay)
      default: (1, 0)
      }
    // With ε = 0 a gradient of 0 would be divided by 0.
    guard epsilon > 0, epsilon.isFinite else {
      throw EngineError(.argument, "The epsilon of \(name) is a positive number, not \(epsilon).")
    }
    guard decay >= 0, decay.isFinite else {
      throw EngineError(.argument, "Weight decay is a number from 0 up, not \(decay).")
    }
  }

  /// One step on all parameters at once.
  ///
  /// - Parameters:
  ///   - memory: ``memories`` × the number of parameters, zeros before the first step.
  ///   - count: the number of this step, from 1.
  func step(
    _ θ: Kernel.Target, gradient g: Kernel.Source, memory: Kernel.Target, count: Int
  ) {
    let η = learningRate
    switch kind {
    case .sgd:
      Kernel.descend(θ, g, rate: η)
    case .momentum(let μ):
      for i in g.indices {
        memory[i] = μ * memory[i] + g[i]
        θ[i] -= η * memory[i]
      }
    case .nesterov(let μ):
      for i in g.indices {
        memory[i] = μ * memory[i] + g[i]
        θ[i] -= η * (g[i] + μ * memory[i])
      }
    case .rmsProp(let ρ, let ε):
      for i in g.indices {
        memory[i] = ρ * memory[i] + (1 - ρ) * g[i] * g[i]
        θ[i] -= η * g[i] / (memory[i].squareRoot() + ε)
      }
    case .adam(let adam):
      adam.step(θ, gradient: g, memory: memory, count: count, learningRate: η)
    }
  }
}

extension Optimizer.Adam {
  func step(
    _ θ: Kernel.Target, gradient g: Kernel.Source, memory: Kernel.Target, count: Int, learningRate η: Double
  ) {
    let n = g.count
    let first = 1 - pow(beta1, Double(count))
    let second = 1 - pow(beta2, Double(count))
    for i in g.indices {
      memory[i] = beta1 * memory[i] + (1 - beta1) * g[i]
      memory[n + i] = beta2 * memory[n + i] + (1 - beta2) * g[i] * g[i]
      θ[i] -= η * weightDecay * θ[i]
      θ[i] -= η * (memory[i] / first) / ((memory[n + i] / second).squareRoot() + epsilon)
    }
  }
}

extension Optimizer {
  /// An optimiser on its way: the parameters, and what it remembers of earlier gradients.
  public struct Run: Sendable {
    /// How a gradient becomes a step.
    public let optimizer: Optimizer
    /// Where it stands.
    public private(set) var parameters: Vector
    /// How many steps it has taken.
    public private(set) var count = 0
    private var memory: [Double]

    /// A run that starts at the given parameters.
    public init(_ optimizer: Optimizer, from parameters: Vector) {
      self.optimizer = optimizer
      self.parameters = parameters
      memory = Array(repeating: 0, count: parameters.count * optimizer.memories)
    }

    /// One step for the gradient at ``parameters``.
    public mutating func step(_ gradient: Vector) { orStop(try stepOrThrow(gradient)) }

    /// - Throws: ``EngineError`` when there are not as many derivatives as parameters.
    package mutating func stepOrThrow(_ gradient: Vector) throws(EngineError) {
      try parameters.checkSameLength(gradient, "used as parameters and gradient")
      try optimizer.check()
      count += 1
      parameters.storage.withUnsafeMutableBufferPointer { parameters in
        gradient.storage.withUnsafeBufferPointer { gradient in
          memory.withUnsafeMutableBufferPointer { memory in
            optimizer.step(parameters, gradient: gradient, memory: memory, count: count)
          }
        }
      }
    }
  }
}
