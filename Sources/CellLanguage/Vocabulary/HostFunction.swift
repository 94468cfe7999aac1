/// A Swift function that cells can call: its signature, and how a call of it becomes code.
///
/// Operators, methods, properties, subscripts and initialisers are all host functions; a method's receiver is its first
/// parameter.
package final class HostFunction: @unchecked Sendable {
  package struct Parameter {
    package var label: String?
    package var type: CellType
    package var isInout = false
    package var isVariadic = false
    /// Whether any sequence may stand where the type says array, as for Swift's `some Sequence`.
    var acceptsSequence = false
    /// Code for the value where the call leaves the argument out.
    var defaultValue: (() -> AnyCode)?
    /// Whether any sequence of the array's elements may stand there.
    package var takesAnySequence: Bool { acceptsSequence }
    /// How the default is written in the vocabulary.
    package var defaultText: String?
    package var builderElement: CellType?
  }

  /// What the compiler hands over when it links a call.
  struct Call {
    /// Code of each argument, in the order of the parameters; nil at places.
    var arguments: [AnyCode?]
    /// Places of the `inout` arguments, nil elsewhere.
    var places: [AnyPlace?]
    /// The types bound to the generic parameters.
    var types: [CellType]
    var result: CellType
    var range: CodeRange
    unowned let machine: Machine
  }

  /// What kind of thing a cell asks for where it calls the function.
  package enum Role: Hashable, Sendable {
    /// A function, member, initialiser or subscript, asked for by its name.
    case named
    case `operator`(Fixity)
    /// What makes a value from a literal of numbers or text, or from one of an array.
    case literal, arrayLiteral
  }

  /// The name; an operator's symbol; `init`, also where a literal stands for the value, and `subscript`.
  package let name: String
  package let role: Role
  package var parameters: [Parameter]
  package let result: CellType
  package let isProperty: Bool
  /// Whether the first parameter is the receiver.
  package let isMethod: Bool
  /// Whether a caller must write `try`.
  package let `throws`: Bool
  /// Of a property that can be set: whether that changes an object, and not the value it is read from.
  var setsReferent = false
  /// Whether it is a property or subscript that can be set.
  package var canBeSet: Bool { linkPlace != nil }
  /// Whether Swift lets the result be ignored.
  package var isDiscardable = false
  /// The first sentence of its documentation.
  package let summary: String
  let link: (Call) -> AnyCode
  /// What the interpreter does instead, where it can do the call itself.
  var intrinsic: Intrinsic?
  /// Of a property or subscript that can be set: links a place, from the place of the receiver.
  var linkPlace: ((Call) -> AnyPlace)?

  init(
    name: String, role: Role = .named, parameters: [Parameter], result: CellType, isProperty: Bool = false,
    isMethod: Bool = false,
    throws: Bool = false, summary: String = "", link: @escaping (Call) -> AnyCode
  ) {
    self.name = name
    self.role = role
    self.parameters = parameters
    self.result = result
    self.isProperty = isProperty
    self.isMethod = isMethod
    self.throws = `throws`
    self.summary = summary
    self.link = link
  }

  var isGeneric: Bool { result.isGeneric || parameters.contains { $0.type.isGeneric } }
}

/// What a call takes from the budget, said before it runs.
package struct Charge: Sendable {
  package var elements: Int
  package var operations: Int

  package init(elements: Int = 0, operations: Int = 0) {
    self.elements = elements
    self.operations = operations
  }

  /// The product of sizes; one that no `Int` holds is more than any budget.
  package static func product(_ sizes: Int...) -> Int {
    sizes.reduce(1) { product, size in
      let (value, overflows) = product.multipliedReportingOverflow(by: max(size, 0))
      return overflows ? .max : value
    }
  }
}

extension Machine {
  /// Takes a charge from the budget, or refuses.
  func take(_ charge: Charge) throws {
    if charge.elements > 0 { try self.charge(elements: charge.elements) }
    if charge.operations > 0 { try self.charge(operations: charge.operations) }
  }
}

/// The Swift side of a binding: types read off a closure, and code made from it.
struct Implementation {
  var parameters: [HostFunction.Parameter]
  var result: CellType
  var link: (HostFunction.Call) -> AnyCode

  /// A function of any number of parameters.
  init<each A: CellValue, R: CellValue>(
    charge: ((repeat each A) throws -> Charge)? = nil, _ body: @escaping (repeat each A) throws -> R
  ) {
    parameters = []
    for parameter in repeat Self.parameter((each A).self) { parameters.append(parameter) }
    result = R.cellType
    link = { call in
      var cursor = 0
      let codes = (repeat Self.code((each A).self, call, &cursor))
      let (range, machine) = (call.range, call.machine)
      guard let charge else {
        return Code<R> { frame in
          do { return try body(repeat try (each codes).run(frame)) } catch {
            throw Self.located(error, range)
          }
        }
      }
      return Code<R> { frame in
        do {
          let arguments = (repeat try (each codes).run(frame))
          try machine.take(charge(repeat each arguments))
          return try body(repeat each arguments)
        } catch { throw Self.located(error, range) }
      }
    }
  }

  /// A function that returns nothing.
  @_disfavoredOverload
  init<each A: CellValue>(_ body: @escaping (repeat each A) throws -> Void) {
    self.init { (argument: repeat each A) -> Unit in
      try body(repeat each argument)
      return Unit()
    }
  }

  init(parameters: [HostFunction.Parameter], result: CellType, link: @escaping (HostFunction.Call) -> AnyCode)
  {
    self.parameters = parameters
    self.result = result
    self.link = link
  }

  /// A function that changes its first argument.
  static func changing<S: CellValue, each A: CellValue, R: CellValue>(
    charge: ((S, repeat each A) throws -> Charge)? = nil,
    _ body: @escaping (inout S, repeat each A) throws -> R
  ) -> Implementation {
    var parameters = [parameter(S.self)]
    parameters[0].isInout = true
    for parameter in repeat Self.parameter((each A).self) { parameters.append(parameter) }
    return Implementation(parameters: parameters, result: R.cellType) { call in
      guard let place = call.places[0]?.of(S.self) else {
        preconditionFailure("a changed argument has a place")
      }
      var cursor = 1
      let codes = (repeat Self.code((each A).self, call, &cursor))
      let (range, machine) = (call.range, call.machine)
      let prepare = place.prepare
      return Code<R> { frame in
        do {
          try prepare?(frame)
          let arguments = (repeat try (each codes).run(frame))
          if let charge { try machine.take(charge(place.load(frame), repeat each arguments)) }
          var result: R?
          try place.modify(frame) { result = try body(&$0, repeat each arguments) }
          return try result.orTrap()
        } catch { throw Self.located(error, range) }
      }
    }
  }

  @_disfavoredOverload
  static func changing<S: CellValue, each A: CellValue>(
    _ body: @escaping (inout S, repeat each A) throws -> Void
  ) -> Implementation {
    changing { (subject: inout S, argument: repeat each A) -> Unit in
      try body(&subject, repeat each argument)
      return Unit()
    }
  }

  static func parameter<T: CellValue>(_: T.Type) -> HostFunction.Parameter {
    HostFunction.Parameter(label: nil, type: T.cellType, builderElement: T.builderElement)
  }

  static func code<T: CellValue>(_: T.Type, _ call: HostFunction.Call, _ cursor: inout Int) -> Code<T> {
    defer { cursor += 1 }
    guard let code = call.arguments[cursor] else { preconditionFailure("an argument has code") }
    return T.adapt(code)
  }

  /// The error with the place of the call, where it has none of its own.
  static func located(_ error: any Error, _ range: CodeRange) -> any Error {
    switch error {
    case let error as CallError: Trap(error.kind, error.message, at: range)
    case let trap as Trap where trap.range == nil: Trap(trap.kind, trap.message, at: range)
    case is Trap, is ThrownError: error
    case let error as any ExplainedError: Trap(.trap, error.message, at: range)
    default: Trap(.trap, String(describing: error), at: range)
    }
  }
}

/// An error of a bound function that says in a sentence what was wrong.
package protocol ExplainedError: Error {
  var message: String { get }
}

extension Optional {
  fileprivate func orTrap() throws -> Wrapped {
    guard let value = self else { throw CallError("the call gave no result") }
    return value
  }
}
