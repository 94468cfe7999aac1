package import Diagnostics

/// What the YAML between `---` lines at the top of a lesson says.
package struct FrontMatter: Sendable, Hashable {
  /// The bytes from the opening `---` to the closing one with its line break; nil where there is no front matter.
  package var range: Range<Int>?
  package var title: String?
  package var description: String?
  /// The lesson's place in its folder; smaller comes first.
  package var order: Double?
  package var conventions = Conventions()
  /// The limits of every cell that sets none of its own.
  package var limits = Limits()
  package var parameters: [Parameter] = []

  package init() {}
}

/// How a lesson writes what textbooks write differently; nil leaves it to the cells.
package struct Conventions: Sendable, Hashable {
  /// In which order the factors of a chain rule stand.
  package enum FactorOrder: String, Sendable, Hashable {
    case lossFirst = "loss-first"
    case localFirst = "local-first"
  }

  /// How the difference between output and target is written.
  package enum Residual: String, Sendable, Hashable {
    case outputMinusTarget = "output-minus-target"
    case targetMinusOutput = "target-minus-output"
    case bothSteps = "both-steps"
  }

  /// The number of the first neuron of a layer, 0 or 1, in the names that are shown.
  package var indexBase: Int?
  package var factorOrder: FactorOrder?
  package var residual: Residual?

  package init() {}
}

/// A value of a lesson that a reader may change: a `let` before the first cell.
package struct Parameter: Sendable, Hashable {
  /// The value with its type.
  package enum Value: Sendable, Hashable {
    case int(Int)
    case double(Double)
    case bool(Bool)
    case string(String)
    case ints([Int])
    case doubles([Double])

    /// The type as Swift writes it.
    package var type: String {
      switch self {
      case .int: "Int"
      case .double: "Double"
      case .bool: "Bool"
      case .string: "String"
      case .ints: "[Int]"
      case .doubles: "[Double]"
      }
    }
  }

  package var name: String
  package var value: Value
  package var description: String?
  /// The place of the name in the document.
  package var range: Range<Int>

  package init(name: String, value: Value, description: String? = nil, range: Range<Int>) {
    self.name = name
    self.value = value
    self.description = description
    self.range = range
  }
}
