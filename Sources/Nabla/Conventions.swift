public import Backprop
package import LinearAlgebra
import Synchronization

/// How quantities are written; nothing here changes a number.
public final class Conventions: Sendable {
  /// From which number neurons are counted in names; the API itself counts from 0.
  public enum IndexBase: Int, Hashable, Sendable {
    /// As the API itself counts.
    case zero = 0
    /// As most books count.
    case one = 1
  }

  /// How the difference between output and target is written in derivatives of squared costs.
  public enum Residual: Hashable, Sendable {
    /// a − y.
    case outputMinusTarget
    /// −(y − a).
    case targetMinusOutput
    /// −(y − a) = a − y: both steps.
    case bothSteps
  }

  /// The letters that stand for indices in formulas.
  public struct Letters: Hashable, Sendable {
    /// The neuron that a weight leads to.
    public var destination: String
    /// The neuron that a weight comes from.
    public var source: String
    /// One example among many.
    public var example: String

    /// The given letters; `j`, `k` and `i` where none are given.
    public init(destination: String = "j", source: String = "k", example: String = "i") {
      self.destination = destination
      self.source = source
      self.example = example
    }
  }

  /// The conventions at one moment, to be passed to whatever is written.
  package struct Values: Hashable, Sendable {
    package var indexBase = IndexBase.zero
    package var factorOrder = ChainRule.Order.lossFirst
    package var residual = Residual.outputMinusTarget
    package var letters = Letters()
  }

  private let state: Mutex<Values>

  /// The conventions as they are now.
  ///
  /// Only what a cell or a program calls itself asks for them, once; everything below is given them.
  package var values: Values { state.withLock { $0 } }

  /// Conventions with the given base of neuron numbers.
  public init(indexBase: IndexBase = .zero) {
    state = Mutex(Values(indexBase: indexBase))
  }

  /// From which number neurons are counted in names such as `w₀₁⁽²⁾`.
  public var indexBase: IndexBase {
    get { state.withLock { $0.indexBase } }
    set { state.withLock { $0.indexBase = newValue } }
  }

  /// The order of the factors of a chain rule that is not told otherwise.
  public var factorOrder: ChainRule.Order {
    get { state.withLock { $0.factorOrder } }
    set { state.withLock { $0.factorOrder = newValue } }
  }

  /// How the difference between output and target is written.
  public var residual: Residual {
    get { state.withLock { $0.residual } }
    set { state.withLock { $0.residual = newValue } }
  }

  /// The letters of indices, which must differ from one another.
  public var letters: Letters {
    get { state.withLock { $0.letters } }
    set { orStop(try setLettersOrThrow(newValue)) }
  }

  /// - Throws: ``EngineError`` when two of the letters are the same, or one is empty or long.
  package func setLettersOrThrow(_ letters: Letters) throws(EngineError) {
    let all = [letters.destination, letters.source, letters.example]
    guard Set(all).count == 3, all.allSatisfy({ (1...8).contains($0.count) }) else {
      throw EngineError(
        .argument,
        "Indices need three different letters, for where a weight leads to, where it comes from and an example; "
          + "these are “\(all.joined(separator: "”, “"))”.")
    }
    state.withLock { $0.letters = letters }
  }

  /// The conventions in force; lessons that run side by side each have their own.
  @TaskLocal public static var current = Conventions()
}

/// The conventions in force: `conventions.indexBase = .one`.
public var conventions: Conventions { Conventions.current }
