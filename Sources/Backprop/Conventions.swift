import Synchronization

/// How quantities are written; nothing here changes a number.
public final class Conventions: Sendable {
  /// From which number neurons are counted in names; the API itself counts from 0.
  public enum IndexBase: Int, Hashable, Sendable {
    case zero = 0
    case one = 1
  }

  private let storedIndexBase: Mutex<IndexBase>

  /// Conventions with the given base of neuron numbers.
  public init(indexBase: IndexBase = .zero) {
    storedIndexBase = Mutex(indexBase)
  }

  /// C4; from which number neurons are counted in names such as `w₀₁⁽²⁾`.
  public var indexBase: IndexBase {
    get { storedIndexBase.withLock { $0 } }
    set { storedIndexBase.withLock { $0 = newValue } }
  }

  /// The conventions in force; lessons that run side by side each have their own.
  @TaskLocal public static var current = Conventions()
}

/// The conventions in force: `conventions.indexBase = .one`.
public var conventions: Conventions { Conventions.current }
