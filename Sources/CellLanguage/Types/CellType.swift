/// A type of the cell language.
///
/// Each type knows the Swift type that its values have while a cell runs: an `Int` is an `Int`, a `[Double]` is a
/// `[Double]`, with Swift's own value semantics and printing. Only what a lesson declares itself, and tuples, share
/// one Swift type, ``Aggregate``.
package final class CellType: Hashable, @unchecked Sendable {
  package indirect enum Shape {
    case nominal(Nominal, [CellType])
    /// Void is the empty tuple.
    case tuple([Element])
    case function(FunctionType)
    /// A generic parameter of a bound function; never the type of a value.
    case parameter(GenericParameter)
  }

  package struct Element: Hashable {
    package var label: String?
    package var type: CellType

    package init(_ label: String?, _ type: CellType) {
      self.label = label
      self.type = type
    }
  }

  package let shape: Shape
  /// The Swift type of the values.
  package let representation: any CellValue.Type
  /// Whether a generic parameter stands somewhere in it.
  package let isGeneric: Bool
  private let hash: Int

  private init(_ shape: Shape, _ representation: any CellValue.Type) {
    self.shape = shape
    self.representation = representation
    var hasher = Hasher()
    switch shape {
    case .nominal(let nominal, let arguments):
      hasher.combine(ObjectIdentifier(nominal))
      hasher.combine(arguments)
      isGeneric = arguments.contains(where: \.isGeneric)
    case .tuple(let elements):
      hasher.combine(elements)
      isGeneric = elements.contains { $0.type.isGeneric }
    case .function(let function):
      hasher.combine(function)
      isGeneric = function.result.isGeneric || function.parameters.contains { $0.type.isGeneric }
    case .parameter(let parameter):
      hasher.combine(parameter)
      isGeneric = true
    }
    hash = hasher.finalize()
  }

  package convenience init(_ nominal: Nominal, _ arguments: [CellType] = []) {
    self.init(.nominal(nominal, arguments), nominal.represent(arguments.map(\.representation)))
  }

  package convenience init(tuple elements: [Element]) {
    self.init(.tuple(elements), elements.isEmpty ? Unit.self : Aggregate.self)
  }

  package convenience init(_ function: FunctionType) {
    self.init(.function(function), FunctionValue.self)
  }

  package convenience init(_ parameter: GenericParameter) {
    self.init(.parameter(parameter), Aggregate.self)
  }

  package static func == (left: CellType, right: CellType) -> Bool {
    if left === right { return true }
    guard left.hash == right.hash else { return false }
    switch (left.shape, right.shape) {
    case (.nominal(let a, let x), .nominal(let b, let y)): return a === b && x == y
    case (.tuple(let a), .tuple(let b)): return a == b
    case (.function(let a), .function(let b)): return a == b
    case (.parameter(let a), .parameter(let b)): return a == b
    case (.nominal, _), (.tuple, _), (.function, _), (.parameter, _): return false
    }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// The type of a function or closure.
package struct FunctionType: Hashable, Sendable {
  package struct Parameter: Hashable, Sendable {
    package var type: CellType
    package var isInout: Bool

    package init(_ type: CellType, isInout: Bool = false) {
      self.type = type
      self.isInout = isInout
    }
  }

  package var parameters: [Parameter]
  package var result: CellType
  package var `throws`: Bool

  package init(_ parameters: [Parameter], _ result: CellType, throws: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.throws = `throws`
  }
}

/// A placeholder in the signature of a bound function, with what the type in its place must be able to do.
package struct GenericParameter: Hashable, Sendable {
  package var index: Int
  package var constraint: Conformance?

  package init(index: Int, constraint: Conformance?) {
    self.index = index
    self.constraint = constraint
  }
}

/// What a type can do, by the names of Swift's protocols.
package enum Conformance: String, Hashable, Sendable, CaseIterable {
  case equatable = "Equatable"
  case hashable = "Hashable"
  case comparable = "Comparable"
  case numeric = "Numeric"
  case error = "Error"
  case caseIterable = "CaseIterable"
  case customStringConvertible = "CustomStringConvertible"
  case rawRepresentable = "RawRepresentable"
}
