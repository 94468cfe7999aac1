/// A value that a parameter takes where a call leaves it out.
package struct Default {
  let code: () -> AnyCode
  let text: String

  /// - Parameter text: the default as it stands in the Swift declaration.
  package init<T: CellValue>(_ value: @autoclosure @escaping () -> T, _ text: String) {
    code = { Code(constant: value()) }
    self.text = text
  }
}

/// A Swift name with its labels, such as `train(on:epochs:)`, taken apart.
private struct Signature {
  let name: String
  let labels: [String?]

  /// Read byte by byte, since every start of the program reads a thousand of them.
  init(_ text: String) {
    let bytes = text.utf8
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), bytes.count > 1,
      bytes.last == UInt8(ascii: ")")
    else {
      name = text
      labels = []
      return
    }
    name = String(text[..<open])
    labels = bytes[bytes.index(after: open)...].dropLast().split(separator: UInt8(ascii: ":")).map { label in
      label.elementsEqual("_".utf8) ? nil : String(Substring(label))
    }
  }
}

extension Vocabulary {
  func make(
    _ signature: String, _ implementation: Implementation, defaults: [Int: Default] = [:],
    isProperty: Bool = false, isMethod: Bool = false, throws: Bool = false, variadic: Int? = nil,
    discardable: Bool = false, of owner: Nominal? = nil, _ summary: String
  ) -> HostFunction {
    let defaults = defaults.isEmpty ? declaredDefaults[owner?.name ?? ""]?[signature]?() ?? [:] : defaults
    let signature = Signature(signature)
    var parameters = implementation.parameters
    let first = isMethod ? 1 : 0
    precondition(
      isProperty || signature.labels.isEmpty || parameters.count - first == signature.labels.count,
      "\(signature.name) is bound with \(parameters.count - first) parameters and \(signature.labels.count) labels"
    )
    for (index, label) in signature.labels.enumerated() {
      parameters[first + index].label = label
      if let value = defaults[index] {
        parameters[first + index].defaultValue = value.code
        parameters[first + index].defaultText = value.text
      }
    }
    if let variadic { parameters[first + variadic].isVariadic = true }
    let function = HostFunction(
      name: signature.name, parameters: parameters, result: implementation.result, isProperty: isProperty,
      isMethod: isMethod, throws: `throws`, summary: summary, link: implementation.link)
    function.isDiscardable = discardable
    return function
  }

  private func make(
    _ operator: Operator, _ implementation: Implementation, _ summary: String
  ) -> HostFunction {
    HostFunction(
      name: `operator`.symbol, role: .operator(`operator`.fixity), parameters: implementation.parameters,
      result: implementation.result, summary: summary, link: implementation.link)
  }

  // MARK: Functions

  /// Binds a function; `defaults` by the index of the parameter, where its declaration does not say them.
  package func function<each A: CellValue, R: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:], discardable: Bool = false,
    charge: ((repeat each A) throws -> Charge)? = nil, _ body: @escaping (repeat each A) throws -> R
  ) {
    add(
      make(
        signature, Implementation(charge: charge, body), defaults: defaults, discardable: discardable, summary
      ))
  }

  @_disfavoredOverload
  package func function<each A: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:],
    _ body: @escaping (repeat each A) throws -> Void
  ) {
    add(make(signature, Implementation(body), defaults: defaults, summary))
  }

  /// Binds a binary operator, such as `⊙`.
  package func infix<A: CellValue, B: CellValue, R: CellValue>(
    _ name: String, summary: String = "", charge: ((A, B) throws -> Charge)? = nil,
    _ body: @escaping (A, B) throws -> R
  ) {
    add(make(.infix(name), Implementation(charge: charge, body), summary))
  }

  package func prefix<A: CellValue, R: CellValue>(
    _ name: String, summary: String = "", charge: ((A) throws -> Charge)? = nil,
    _ body: @escaping (A) throws -> R
  ) {
    add(make(.prefix(name), Implementation(charge: charge, body), summary))
  }

  /// Binds an operator that changes its left side, such as `+=`.
  package func assignment<A: CellValue, B: CellValue>(
    _ name: String, summary: String = "", charge: ((A, B) throws -> Charge)? = nil,
    _ body: @escaping (inout A, B) throws -> Void
  ) {
    let implementation = Implementation.changing(charge: charge) { (subject: inout A, value: B) -> Unit in
      try body(&subject, value)
      return Unit()
    }
    add(make(.infix(name), implementation, summary))
  }

  // MARK: Members

  package func method<S: CellValue, each A: CellValue, R: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:], discardable: Bool = false,
    charge: ((S, repeat each A) throws -> Charge)? = nil, _ body: @escaping (S, repeat each A) throws -> R
  ) {
    add(
      member: make(
        signature, Implementation(charge: charge, body), defaults: defaults, isMethod: true,
        discardable: discardable, of: nominal(S.self), summary),
      of: nominal(S.self))
  }

  @_disfavoredOverload
  package func method<S: CellValue, each A: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:],
    _ body: @escaping (S, repeat each A) throws -> Void
  ) {
    add(
      member: make(
        signature, Implementation(body), defaults: defaults, isMethod: true, of: nominal(S.self), summary),
      of: nominal(S.self))
  }

  /// Binds a method by an implementation made elsewhere.
  func addMethod<S: CellValue>(
    _ signature: String, _ implementation: Implementation, defaults: [Int: Default], of _: S.Type,
    _ summary: String
  ) {
    add(
      member: make(
        signature, implementation, defaults: defaults, isMethod: true, of: nominal(S.self), summary),
      of: nominal(S.self))
  }

  package func mutatingMethod<S: CellValue, each A: CellValue, R: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:], discardable: Bool = false,
    charge: ((S, repeat each A) throws -> Charge)? = nil,
    _ body: @escaping (inout S, repeat each A) throws -> R
  ) {
    add(
      member: make(
        signature, Implementation.changing(charge: charge, body), defaults: defaults, isMethod: true,
        discardable: discardable, of: nominal(S.self), summary),
      of: nominal(S.self))
  }

  @_disfavoredOverload
  package func mutatingMethod<S: CellValue, each A: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:],
    charge: ((S, repeat each A) throws -> Charge)? = nil,
    _ body: @escaping (inout S, repeat each A) throws -> Void
  ) {
    let implementation = Implementation.changing(charge: charge) {
      (subject: inout S, argument: repeat each A) -> Unit in
      try body(&subject, repeat each argument)
      return Unit()
    }
    add(
      member: make(
        signature, implementation, defaults: defaults, isMethod: true, of: nominal(S.self), summary),
      of: nominal(S.self))
  }

  package func property<S: CellValue, R: CellValue>(
    _ name: String, summary: String = "", charge: ((S) throws -> Charge)? = nil,
    _ get: @escaping (S) throws -> R
  ) {
    add(
      member: make(name, Implementation(charge: charge, get), isProperty: true, isMethod: true, summary),
      of: nominal(S.self))
  }

  /// Binds a property that can be set.
  package func property<S: CellValue, R: CellValue>(
    _ name: String, summary: String = "", _ get: @escaping (S) throws -> R,
    set: @escaping (inout S, R) throws -> Void
  ) {
    let function = make(name, Implementation(get), isProperty: true, isMethod: true, summary)
    function.linkPlace = Self.place(get, set)
    add(member: function, of: nominal(S.self))
  }

  /// Binds `subscript`; `signature` is `subscript(_:)`, `subscript(_:_:)`.
  package func `subscript`<S: CellValue, each I: CellValue, R: CellValue>(
    _ signature: String, summary: String = "", charge: ((S, repeat each I) throws -> Charge)? = nil,
    _ get: @escaping (S, repeat each I) throws -> R, set: ((inout S, R, repeat each I) throws -> Void)? = nil
  ) {
    let function = make(signature, Implementation(charge: charge, get), isMethod: true, summary)
    if let set { function.linkPlace = Self.place(subscript: get, set) }
    add(member: function, of: nominal(S.self))
  }

  /// Binds an initialiser; `sequences` are the parameters, bound as arrays, where Swift takes any sequence.
  package func initializer<T: CellValue, each A: CellValue>(
    _ signature: String, summary: String = "", defaults: [Int: Default] = [:], sequences: Set<Int> = [],
    charge: ((repeat each A) throws -> Charge)? = nil, _ body: @escaping (repeat each A) throws -> T
  ) {
    let function = make(
      signature, Implementation(charge: charge, body), defaults: defaults, of: nominal(T.self), summary)
    for index in sequences { function.parameters[index].acceptsSequence = true }
    add(static: function, of: nominal(T.self))
  }

  /// Binds how a literal becomes a value of the type: from the literal's own type, `Int`, `Double`, `String`, or an array.
  package func literal<T: CellValue, L: CellValue>(
    charge: ((L) throws -> Charge)? = nil, _ body: @escaping (L) throws -> T
  ) {
    let isArray = L.cellType.nominal === Nominal.array
    let implementation = Implementation(charge: charge, body)
    let function = HostFunction(
      name: "init", role: isArray ? .arrayLiteral : .literal, parameters: implementation.parameters,
      result: implementation.result, link: implementation.link)
    add(static: function, of: nominal(T.self))
  }

  package func staticMethod<T: CellValue, each A: CellValue, R: CellValue>(
    _ signature: String, of _: T.Type, summary: String = "", defaults: [Int: Default] = [:],
    charge: ((repeat each A) throws -> Charge)? = nil, _ body: @escaping (repeat each A) throws -> R
  ) {
    add(
      static: make(
        signature, Implementation(charge: charge, body), defaults: defaults, of: nominal(T.self), summary),
      of: nominal(T.self))
  }

  package func staticProperty<T: CellValue, R: CellValue>(
    _ name: String, of _: T.Type, summary: String = "", _ get: @autoclosure @escaping () -> R
  ) {
    let implementation = Implementation { () -> R in get() }
    add(static: make(name, implementation, isProperty: true, summary), of: nominal(T.self))
  }

  private func nominal<T: CellValue>(_: T.Type) -> Nominal {
    guard let nominal = T.cellType.nominal else { preconditionFailure("members belong to types with a name") }
    return nominal
  }

  // MARK: Places

  private static func place<S: CellValue, R: CellValue>(
    _ get: @escaping (S) throws -> R, _ set: @escaping (inout S, R) throws -> Void
  ) -> (HostFunction.Call) -> AnyPlace {
    { call in
      guard let base = call.places[0]?.of(S.self) else {
        preconditionFailure("a property that is set has a place")
      }
      let range = call.range
      return Place<R>(
        prepare: base.prepare,
        load: { frame in
          do { return try get(base.load(frame)) } catch { throw Implementation.located(error, range) }
        },
        modify: { frame, body in
          do {
            try base.modify(frame) { subject in
              var value = try get(subject)
              try body(&value)
              try set(&subject, value)
            }
          } catch { throw Implementation.located(error, range) }
        })
    }
  }

  private static func place<S: CellValue, each I: CellValue, R: CellValue>(
    subscript get: @escaping (S, repeat each I) throws -> R,
    _ set: @escaping (inout S, R, repeat each I) throws -> Void
  ) -> (HostFunction.Call) -> AnyPlace {
    { call in
      guard let base = call.places[0]?.of(S.self) else {
        preconditionFailure("a subscript that is set has a place")
      }
      // The compiler has put the indices into variables of the frame, so that they are evaluated once.
      var cursor = 1
      let indices = (repeat code((each I).self, call, &cursor))
      let range = call.range
      return Place<R>(
        prepare: base.prepare,
        load: { frame in
          do { return try get(base.load(frame), repeat try (each indices).run(frame)) } catch {
            throw Implementation.located(error, range)
          }
        },
        modify: { frame, body in
          do {
            try base.modify(frame) { subject in
              var value = try get(subject, repeat try (each indices).run(frame))
              try body(&value)
              try set(&subject, value, repeat try (each indices).run(frame))
            }
          } catch { throw Implementation.located(error, range) }
        })
    }
  }

  private static func code<T: CellValue>(_: T.Type, _ call: HostFunction.Call, _ cursor: inout Int) -> Code<T>
  {
    defer { cursor += 1 }
    guard let code = call.arguments[cursor] else { preconditionFailure("an index has code") }
    return T.adapt(code)
  }
}

extension HostFunction {
  /// A function of one parameter of any type at all, such as `show`.
  package static func ofAnyValue(
    _ name: String, _ summary: String, _ body: @escaping (any CellValue) throws -> Void
  ) -> HostFunction {
    HostFunction(
      name: name, parameters: [.init(label: nil, type: Placeholder0.cellType)], result: .void,
      summary: summary
    ) { call in linkAny(call.types[0].representation, call, body) }
  }

  private static func linkAny<T: CellValue>(
    _: T.Type, _ call: Call, _ body: @escaping (any CellValue) throws -> Void
  ) -> AnyCode {
    let run = call.code(0, T.self).run
    let range = call.range
    return Code<Unit> { frame in
      let value = try run(frame)
      do { try body(value) } catch { throw Implementation.located(error, range) }
      return Unit()
    }
  }
}
