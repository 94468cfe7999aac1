/// What a function of a family takes from the budget, beside its call.
enum Cost {
  /// Nothing that grows with its arguments.
  case constant
  /// It may look at every element of its arguments.
  case scan
  /// It may also make as many new elements.
  case copy
  /// It moves elements, which is quicker than looking at them.
  case shift
}

/// Takes from the budget of the machine that a family's function runs on.
struct Meter {
  /// The machine outlives its code; nil while signatures are read.
  unowned(unsafe) let machine: Machine?

  /// Counts elements about to be made.
  func elements(_ count: Int) throws { try machine?.charge(elements: count) }

  /// Counts elements about to be looked at; a few are as good as none.
  func operations(_ count: Int) throws {
    if count > 64 { try machine?.charge(operations: count) }
  }

  @inline(__always)
  func take(_ cost: Cost, _ extent: Int) throws {
    switch cost {
    case .constant: break
    case .scan: try operations(extent)
    case .copy:
      try operations(extent)
      try elements(extent)
    case .shift: try operations(extent / 16)
    }
  }
}

/// Functions that share their generic parameters.
///
/// A family is one Swift function that adds its members one after another. It is run with placeholders to read the
/// signatures, and again with the types of a call to make the code of the one member that is called:
///
///     vocabulary.family(.member(.array), Placeholder0.self) { family, types in lists(types[0], family) }
///
///     static func lists<T: CellValue>(_: T.Type, _ family: Family) {
///       family.property("first", "The first element, or nil.") { (a: [T]) in a.first }
///     }
final class Family {
  /// The types that the generic parameters stand for.
  let types: [CellType]
  let meter: Meter
  /// The member that is made; nil while signatures are read.
  private let wanted: Int?
  private var count = 0
  fileprivate private(set) var functions: [HostFunction] = []
  fileprivate private(set) var implementation: Implementation?
  fileprivate private(set) var place: ((HostFunction.Call) -> AnyPlace)?

  fileprivate init(types: [CellType], meter: Meter = Meter(machine: nil), wanted: Int? = nil) {
    self.types = types
    self.meter = meter
    self.wanted = wanted
  }

  /// How tuples lie in memory; nil while signatures are read.
  func layout(_ elements: [CellType.Element]) -> AggregateLayout? {
    meter.machine?.layout(of: CellType(tuple: elements))
  }

  // MARK: Members

  func property<S: CellValue, R: CellValue>(
    _ name: String, _ summary: String, _ cost: Cost = .constant, _ get: @escaping (S) throws -> R
  ) {
    add(name, summary, isProperty: true, isMethod: true) { measured(cost, get) }
  }

  /// - Parameters:
  ///   - name: with the labels of the parameters behind the receiver.
  ///   - sequences: the indices of the array parameters where any sequence may stand; the receiver is 0.
  ///   - defaults: by the index of the parameter, the receiver not counted.
  ///   - place: how a call becomes something that can be changed, for a subscript.
  func method<each A: CellValue, R: CellValue>(
    _ name: String, _ summary: String, _ cost: Cost = .constant, discardable: Bool = false,
    sequences: [Int] = [],
    defaults: [Int: Default] = [:], place: ((HostFunction.Call) -> AnyPlace)? = nil,
    _ body: @escaping (repeat each A) throws -> R
  ) {
    add(name, summary, isMethod: true, discardable, sequences, defaults, place) { measured(cost, body) }
  }

  /// A method that changes its receiver.
  func mutating<S: CellValue, each A: CellValue, R: CellValue>(
    _ name: String, _ summary: String, _ cost: Cost = .constant, discardable: Bool = false,
    sequences: [Int] = [],
    defaults: [Int: Default] = [:], _ body: @escaping (inout S, repeat each A) throws -> R
  ) {
    add(name, summary, isMethod: true, discardable, sequences, defaults) { changing(cost, body) }
  }

  @_disfavoredOverload
  func mutating<S: CellValue, each A: CellValue>(
    _ name: String, _ summary: String, _ cost: Cost = .constant, sequences: [Int] = [],
    defaults: [Int: Default] = [:], _ body: @escaping (inout S, repeat each A) throws -> Void
  ) {
    add(name, summary, isMethod: true, false, sequences, defaults) {
      changing(cost) { (subject: inout S, argument: repeat each A) -> Unit in
        try body(&subject, repeat each argument)
        return Unit()
      }
    }
  }

  /// A free function, an operator or an initialiser.
  func function<each A: CellValue, R: CellValue>(
    _ name: String, _ summary: String, _ cost: Cost = .constant, sequences: [Int] = [],
    defaults: [Int: Default] = [:], variadic: Int? = nil, _ body: @escaping (repeat each A) throws -> R
  ) {
    add(name, summary, false, sequences, defaults, variadic: variadic) { measured(cost, body) }
  }

  /// An operator.
  func `operator`<each A: CellValue, R: CellValue>(
    _ operator: Operator, _ summary: String, _ cost: Cost = .constant, sequences: [Int] = [],
    _ body: @escaping (repeat each A) throws -> R
  ) {
    add(`operator`.symbol, role: .operator(`operator`.fixity), summary, false, sequences) {
      measured(cost, body)
    }
  }

  /// A static property.
  func constant<R: CellValue>(_ name: String, _ summary: String, _ value: @escaping () -> R) {
    add(name, summary, isProperty: true) { Implementation(value) }
  }

  /// An operator such as `+=`.
  func assignment<S: CellValue, B: CellValue>(
    _ name: String, _ summary: String, _ cost: Cost = .constant, sequences: [Int] = [],
    _ body: @escaping (inout S, B) throws -> Void
  ) {
    add(name, role: .operator(.infix), summary, false, sequences) {
      changing(cost) { (subject: inout S, argument: B) -> Unit in
        try body(&subject, argument)
        return Unit()
      }
    }
  }

  private func add(
    _ name: String, role: HostFunction.Role = .named, _ summary: String, isProperty: Bool = false,
    isMethod: Bool = false, _ discardable: Bool = false,
    _ sequences: [Int] = [], _ defaults: [Int: Default] = [:], variadic: Int? = nil,
    _ place: ((HostFunction.Call) -> AnyPlace)? = nil, _ make: () -> Implementation
  ) {
    defer { count += 1 }
    if let wanted {
      if wanted == count { (implementation, self.place) = (make(), place) }
      return
    }
    let signature = make()
    var parameters = signature.parameters
    let first = isMethod ? 1 : 0
    var base = name
    if let open = name.firstIndex(of: "("), name.hasSuffix(")") {
      base = String(name[..<open])
      let labels = name[name.index(after: open)...].dropLast().split(separator: ":")
      for (index, label) in labels.enumerated() where label != "_" {
        parameters[first + index].label = String(label)
      }
    }
    for (index, value) in defaults {
      parameters[first + index].defaultValue = value.code
      parameters[first + index].defaultText = value.text
    }
    for index in sequences { parameters[index].acceptsSequence = true }
    if let variadic { parameters[variadic].isVariadic = true }
    let function = HostFunction(
      name: base, role: role, parameters: parameters, result: signature.result, isProperty: isProperty,
      isMethod: isMethod, summary: summary, link: signature.link)
    function.isDiscardable = discardable
    if let place { function.linkPlace = place }
    functions.append(function)
  }

  // MARK: Costs

  private func measured<each A: CellValue, R: CellValue>(
    _ cost: Cost, _ body: @escaping (repeat each A) throws -> R
  ) -> Implementation {
    guard cost != .constant, wanted != nil else { return Implementation(body) }
    let measures = (repeat measure((each A).self))
    let meter = self.meter
    return Implementation { (argument: repeat each A) -> R in
      var extent = 0
      repeat extend((each measures), (each argument), &extent)
      try meter.take(cost, extent)
      return try body(repeat each argument)
    }
  }

  private func changing<S: CellValue, each A: CellValue, R: CellValue>(
    _ cost: Cost, _ body: @escaping (inout S, repeat each A) throws -> R
  ) -> Implementation {
    guard cost != .constant, wanted != nil else { return Implementation.changing(body) }
    let whole = measure(S.self)
    let measures = (repeat measure((each A).self))
    let meter = self.meter
    return Implementation.changing { (subject: inout S, argument: repeat each A) -> R in
      var extent = 0
      repeat extend((each measures), (each argument), &extent)
      // Only what is added to the receiver is new.
      if cost != .copy { extent += whole(subject) }
      try meter.take(cost, extent)
      return try body(&subject, repeat each argument)
    }
  }
}

private func extend<A>(_ measure: (A) -> Int, _ argument: A, _ extent: inout Int) {
  extent = extent &+ measure(argument)
}

/// A value with elements that a function may have to look at.
private protocol Measured {
  var extent: Int { get }
}

extension Array: Measured { fileprivate var extent: Int { count } }
extension ArraySlice: Measured { fileprivate var extent: Int { count } }
extension Set: Measured { fileprivate var extent: Int { count } }
extension Dictionary: Measured { fileprivate var extent: Int { count } }
// Eight bytes of text count as one element.
extension String: Measured { fileprivate var extent: Int { utf8.count / 8 } }
extension Substring: Measured { fileprivate var extent: Int { utf8.count / 8 } }
extension ReversedValue: Measured { fileprivate var extent: Int { base.count } }

private func measure<A>(_: A.Type) -> (A) -> Int {
  guard let type = A.self as? any Measured.Type else { return { _ in 0 } }
  return openMeasure(type) as? (A) -> Int ?? { _ in 0 }
}

private func openMeasure<M: Measured>(_: M.Type) -> Any {
  let extent: (M) -> Int = { $0.extent }
  return extent
}

extension Vocabulary {
  /// Where the members of a family belong.
  enum Home {
    case member(Nominal)
    case `static`(Nominal)
    /// A member of every sequence, written for arrays.
    case sequence
    case free
    /// How a sequence becomes an array.
    case conversion(Nominal)
  }

  /// Binds a family: its signatures as read with placeholders, and its code with the types of each call.
  func family(
    _ home: Home, _ placeholders: any CellValue.Type...,
    body: @escaping (_ family: Family, _ types: [any CellValue.Type]) -> Void
  ) {
    let reading = Family(types: placeholders.map { $0.cellType })
    body(reading, placeholders)
    let count = placeholders.count
    func make(_ index: Int, _ call: HostFunction.Call) -> Family {
      var types = call.types
      while types.count < count { types.append(.void) }
      let making = Family(types: types, meter: Meter(machine: call.machine), wanted: index)
      body(making, types.map(\.representation))
      return making
    }
    for (index, signature) in reading.functions.enumerated() {
      let function = HostFunction(
        name: signature.name, role: signature.role, parameters: signature.parameters,
        result: signature.result,
        isProperty: signature.isProperty, isMethod: signature.isMethod, summary: signature.summary
      ) { call in
        guard let implementation = make(index, call).implementation else {
          preconditionFailure("the checker has seen that the types fit")
        }
        return implementation.link(call)
      }
      function.isDiscardable = signature.isDiscardable
      if signature.linkPlace != nil {
        function.linkPlace = { call in
          guard let place = make(index, call).place else {
            preconditionFailure("the checker has seen that the types fit")
          }
          return place(call)
        }
      }
      switch home {
      case .member(let nominal): add(member: function, of: nominal)
      case .static(let nominal): add(static: function, of: nominal)
      case .sequence: add(sequenceMember: function)
      case .free: add(function)
      case .conversion(let nominal): sequences[ObjectIdentifier(nominal)] = SequenceBinding(toArray: function)
      }
    }
  }
}
