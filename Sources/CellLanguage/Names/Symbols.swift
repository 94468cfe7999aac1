/// A `let`, `var` or parameter.
final class Variable {
  let name: String
  let type: CellType
  let isConstant: Bool
  let range: CodeRange
  /// The function whose frame it lies in; nil for a variable of the whole lesson.
  let context: FunctionContext?
  /// Whether it is a parameter, a loop variable, `self`: what has a value from the beginning.
  var isParameter = false
  /// Whether a closure or a nested function uses it.
  var isCaptured = false
  var isRead = false
  var isWritten = false
  /// Whether its declaration gives it a value.
  var hasInitialValue = true
  /// What gives a static property its value when it is first asked for.
  var lazyValue: FunctionSymbol?
  /// Whether it is a parameter that the call may change.
  var isInout = false
  /// Whether it is a closure that must not outlive the call it was given to.
  var isNonEscaping = false
  /// Set by the compiler.
  var storage: Storage?

  enum Storage {
    case slot(Slot)
    /// A word of the lesson, at a fixed address, and whether it has a value yet.
    case global(GlobalWord)
    /// A box of the lesson.
    case globalBox(AnyGlobalBox)
  }

  init(_ name: String, _ type: CellType, isConstant: Bool, range: CodeRange, context: FunctionContext?) {
    self.name = name
    self.type = type
    self.isConstant = isConstant
    self.range = range
    self.context = context
  }
}

/// A function body as it is being checked: what it captures, and what its calls reach.
final class FunctionContext {
  /// The function around it; nil for a function of the lesson itself, and for a cell.
  let parent: FunctionContext?
  /// Variables of functions around it, in the order of its frame.
  private(set) var captures: [Variable] = []
  /// Nested functions that it calls or mentions; what they capture, it must capture too.
  var uses: [FunctionSymbol] = []
  /// What `return` must give; nil while a closure's result is still unknown.
  var result: CellType?
  /// Whether it may let an error pass to its caller.
  var `throws` = false
  var isClosure = false
  var isInitializer = false
  /// Loops and labelled statements around the statement being checked.
  var loops: [(id: Int, label: String?, isLoop: Bool)] = []
  /// Where the elements of a result-builder closure go.
  var builder: (variable: Variable, element: CellType)?
  /// Where the branches of an `if` or `switch` used as an expression put their values.
  var branchTarget: Variable?

  init(parent: FunctionContext?, result: CellType?) {
    self.parent = parent
    self.result = result
  }

  /// Notes the capture; true where it is a new one.
  @discardableResult
  func capture(_ variable: Variable) -> Bool {
    if captures.contains(where: { $0 === variable }) { return false }
    captures.append(variable)
    variable.isCaptured = true
    return true
  }
}

/// A function, initialiser, accessor or closure of the lesson.
final class FunctionSymbol {
  struct Parameter {
    let label: String?
    let variable: Variable
    let type: CellType
    let isInout: Bool
    let isVariadic: Bool
    let defaultValue: Expression?
    /// The checked default.
    var defaultNode: Typed?
  }

  let name: String
  var parameters: [Parameter]
  let result: CellType
  let `throws`: Bool
  let range: CodeRange
  let declaration: FunctionDeclaration?
  let context: FunctionContext
  /// The type it is a member of.
  weak var owner: DeclaredType?
  let isStatic: Bool
  let isMutating: Bool
  /// The receiver, in a method, accessor or initialiser.
  var receiver: Variable?
  var isInitializer = false
  /// Whether a call may leave the result unused.
  var isDiscardable: Bool { declaration?.isDiscardable == true }
  /// The values of a closure's capture list, found anew each time the closure is made.
  var captureValues: [(variable: Variable, value: Typed)] = []
  /// The closing brace, where a missing return is reported.
  var end: CodeRange?
  var body: [TypedStatement] = []
  /// Set by the compiler.
  var callable: AnyCallable?
  /// The places of its variables; set by the compiler.
  var frame: FrameBuilder?

  init(
    name: String, parameters: [Parameter], result: CellType, throws: Bool, range: CodeRange,
    declaration: FunctionDeclaration?, context: FunctionContext, owner: DeclaredType? = nil,
    isStatic: Bool = false,
    isMutating: Bool = false
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.throws = `throws`
    self.range = range
    self.declaration = declaration
    self.context = context
    self.owner = owner
    self.isStatic = isStatic
    self.isMutating = isMutating
  }

  var type: CellType {
    CellType(
      FunctionType(parameters.map { .init($0.type, isInout: $0.isInout) }, result, throws: self.throws))
  }

  /// Whether it lies inside another function, so that it may capture variables.
  var isNested: Bool { context.parent != nil }
}

/// A struct or enum that the lesson declares.
package final class DeclaredType {
  enum Kind { case structure, enumeration }

  struct Field {
    let name: String
    let type: CellType
    let isConstant: Bool
    var defaultValue: Typed?
    let hasDefault: Bool
    let range: CodeRange
  }

  struct Case {
    let name: String
    let elements: [CellType.Element]
    /// The values of elements that a call may leave out.
    var defaults: [Typed?] = []
    var rawValue: RawValue?
  }

  enum RawValue: Hashable {
    case integer(Int)
    case double(Double)
    case string(String)
  }

  struct Computed {
    let name: String
    let type: CellType
    let getter: FunctionSymbol
    let setter: FunctionSymbol?
    let isStatic: Bool
  }

  let kind: Kind
  let name: String
  let nominal: Nominal
  let range: CodeRange
  var fields: [Field] = []
  var cases: [Case] = []
  var computed: [String: Computed] = [:]
  var staticVariables: [String: Variable] = [:]
  var methods: [String: [FunctionSymbol]] = [:]
  var statics: [String: [FunctionSymbol]] = [:]
  var initializers: [FunctionSymbol] = []
  /// Initialisers written in the declaration itself take the place of the memberwise one.
  var hasOwnInitializer = false
  var subscripts: [(getter: FunctionSymbol, setter: FunctionSymbol?)] = []
  /// The names inside the type: types that it declares.
  var scope: Scope?
  var isIndirect = false
  /// Operator functions written in the type, such as `==` and `<`.
  var operators: [String: FunctionSymbol] = [:]
  var rawType: CellType?
  /// What Swift adds to the declaration: `rawValue`, `init(rawValue:)` as `init`, `allCases` as `static allCases`.
  var synthesized: [String: HostFunction] = [:]
  /// The same for what belongs to the type itself.
  var synthesizedStatics: [String: HostFunction] = [:]
  private(set) lazy var layout: AggregateLayout = makeLayout()

  init(_ kind: Kind, name: String, nominal: Nominal, range: CodeRange) {
    self.kind = kind
    self.name = name
    self.nominal = nominal
    self.range = range
  }

  lazy var type = CellType(nominal)

  private func makeLayout() -> AggregateLayout {
    switch kind {
    case .structure:
      return AggregateLayout(
        .structure, typeName: name,
        cases: [AggregateFields(name: name, fields.map { .init($0.name, $0.type) })])
    case .enumeration:
      return AggregateLayout(
        .enumeration, typeName: name, cases: cases.map { AggregateFields(name: $0.name, $0.elements) })
    }
  }

  /// Names that may stand behind a dot on a value.
  var memberNames: [String] {
    fields.map(\.name) + computed.values.filter { !$0.isStatic }.map(\.name).sorted()
      + methods.keys.sorted()
  }

  /// Names that may stand behind a dot on the type.
  var staticNames: [String] { cases.map(\.name) + staticVariables.keys.sorted() + statics.keys.sorted() }
}

/// Names in a block.
final class Scope {
  enum Entity {
    case variable(Variable)
    case computed(DeclaredType.Computed)
    case functions([FunctionSymbol])
    case type(Nominal)
  }

  let parent: Scope?
  private(set) var names: [String: Entity] = [:]
  /// In a member of a type: the type, whose members need no `self.`.
  var memberOf: (type: DeclaredType, receiver: Variable?)?

  init(parent: Scope?) { self.parent = parent }

  subscript(name: String) -> Entity? {
    get { names[name] }
    set { names[name] = newValue }
  }
}
