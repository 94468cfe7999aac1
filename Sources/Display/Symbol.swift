extension Formula {
  /// A letter with its layer and indices, and what kind of thing it stands for.
  ///
  /// The kind decides the typeface: scalars are italic, vectors bold, matrices italic capitals, functions upright.
  public struct Symbol: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case scalar, vector, matrix, function
    }

    /// What stands below the line.
    public enum Index: Hashable, Sendable {
      case number(Int)
      case letter(String)
    }

    /// Such as `w`, `ŷ` or `softmax`.
    public var letter: String
    public var kind: Kind
    /// How many primes follow the letter: 1 for a derivative such as σ′.
    public var primes: Int
    /// What follows on the line, such as the 2 of `w2`, where every layer has one neuron.
    public var number: Int?
    /// Below the line, as a reader sees them.
    public var indices: [Index]
    /// The raised label in parentheses; never an exponent.
    public var layer: Int?
    /// Which quantity it shows.
    public var reference: Reference?

    public init(
      _ letter: String, _ kind: Kind = .scalar, primes: Int = 0, number: Int? = nil, indices: [Index] = [],
      layer: Int? = nil, reference: Reference? = nil
    ) {
      self.letter = letter
      self.kind = kind
      self.primes = primes
      self.number = number
      self.indices = indices
      self.layer = layer
      self.reference = reference
    }

    /// What stands below the line: `01`, or `10,11` where an index has two digits.
    package var lowered: String {
      let isWide = indices.contains {
        if case .number(let number) = $0 { !(0...9).contains(number) } else { false }
      }
      return indices.map(\.text).joined(separator: isWide ? "," : "")
    }

    /// What follows the letter on the line: primes, and the number of a chain.
    package var suffix: String {
      String(repeating: "′", count: primes) + (number.map { String($0) } ?? "")
    }

    /// What stands above the line: `(2)`.
    package var raised: String { layer.map { "(\($0))" } ?? "" }
  }

  /// What a symbol or a number shows, for whoever wants to find everything that shows the same.
  public struct Reference: Hashable, Sendable {
    private let subject: any Referable

    /// A reference to a quantity.
    public init(_ subject: some Referable) {
      self.subject = subject
    }

    /// A short name of the quantity, of letters, digits and full stops.
    public var key: String { subject.referenceKey }

    /// The quantity, where it is of that type.
    public func subject<Subject: Referable>(as type: Subject.Type = Subject.self) -> Subject? {
      subject as? Subject
    }

    public static func == (left: Self, right: Self) -> Bool { left.subject.isEqual(to: right.subject) }

    public func hash(into hasher: inout Hasher) { subject.hash(into: &hasher) }
  }
}

/// Something that symbols and numbers can refer to.
public protocol Referable: Hashable, Sendable {
  /// A short name, of letters, digits and full stops, that no other thing of its type has.
  var referenceKey: String { get }
}

extension Referable {
  fileprivate func isEqual(to other: any Referable) -> Bool { self == other as? Self }
}

extension Formula.Symbol.Index {
  /// The index as plain text.
  package var text: String {
    switch self {
    case .number(let number): String(number).replacing("-", with: "−")
    case .letter(let letter): letter
    }
  }
}
