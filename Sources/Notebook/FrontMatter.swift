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
  package var limits = CellLimits()
  package var parameters: [Parameter] = []

  package init() {}
}

/// How a lesson writes what textbooks write differently.
package struct Conventions: Sendable, Hashable {
  /// The number of the first neuron of a layer, 0 or 1, in the names that are shown; nil leaves it to the cells.
  package var indexBase: Int?

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
