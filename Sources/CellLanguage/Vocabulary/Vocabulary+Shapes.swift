// Bindings of other shapes than functions and members: constants, enums, results of two parts, things shared.

extension Vocabulary {
  /// Binds a global variable that cannot be set itself.
  package func global<R: CellValue>(_ name: String, summary: String = "", _ get: @escaping () throws -> R) {
    let implementation = Implementation { () -> R in try get() }
    add(
      HostFunction(
        name: name, parameters: [], result: implementation.result, isProperty: true, summary: summary,
        link: implementation.link))
  }

  /// Binds an enum without associated values: its cases, which a `switch` may then list in full.
  package func enumeration<T: CellValue>(_: T.Type, _ cases: [(name: String, value: T, summary: String)]) {
    guard let nominal = T.cellType.nominal else { preconditionFailure("an enum is a type with a name") }
    nominal.cases = cases.map(\.name)
    for item in cases { staticProperty(item.name, of: T.self, summary: item.summary, item.value) }
  }

  /// Binds a property of a class, which can be set whoever holds the object.
  package func sharedProperty<S: CellValue & AnyObject, R: CellValue>(
    _ name: String, summary: String = "", _ get: @escaping (S) throws -> R,
    set: @escaping (S, R) throws -> Void
  ) {
    guard let nominal = S.cellType.nominal else { preconditionFailure("a class is a type with a name") }
    let implementation = Implementation(get)
    let function = HostFunction(
      name: name, parameters: implementation.parameters, result: implementation.result, isProperty: true,
      isMethod: true, summary: summary, link: implementation.link)
    function.setsReferent = true
    function.linkPlace = { call in
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
            let subject = try base.load(frame)
            var value = try get(subject)
            try body(&value)
            try set(subject, value)
          } catch { throw Implementation.located(error, range) }
        })
    }
    add(member: function, of: nominal)
  }

  /// Binds a method whose result is a tuple of two values, with labels.
  package func method<S: CellValue, each A: CellValue, First: CellValue, Second: CellValue>(
    _ signature: String, summary: String = "", labels: (String?, String?), defaults: [Int: Default] = [:],
    charge: ((S, repeat each A) throws -> Charge)? = nil,
    _ body: @escaping (S, repeat each A) throws -> (First, Second)
  ) {
    let result = CellType(tuple: [
      .init(labels.0, First.cellType), .init(labels.1, Second.cellType),
    ])
    // The parts travel in a box of their own until the layout of the tuple is at hand.
    let parts = Implementation(charge: charge) {
      (subject: S, argument: repeat each A) -> Parts<First, Second> in
      let (first, second) = try body(subject, repeat each argument)
      return Parts(first: first, second: second)
    }
    let implementation = Implementation(parameters: parts.parameters, result: result) { call in
      let run = parts.link(call).of(Parts<First, Second>.self).run
      let layout = call.machine.layout(of: call.result)
      let slots = layout.cases[0].fields.map(\.slot)
      return Code<Aggregate> { frame in
        let value = try run(frame)
        let tuple = Aggregate(layout)
        tuple.initialize(slots[0], to: value.first)
        tuple.initialize(slots[1], to: value.second)
        return tuple
      }
    }
    addMethod(signature, implementation, defaults: defaults, of: S.self, summary)
  }
}

private struct Parts<First: CellValue, Second: CellValue>: CellValue {
  static var cellType: CellType { .void }
  let first: First
  let second: Second
}

extension CellFunction {
  /// Takes from the budget of the program that the closure belongs to.
  package func take(_ charge: Charge) throws { try value.machine.take(charge) }
}

extension BuilderFunction {
  /// Takes from the budget of the program that the closure belongs to.
  package func take(_ charge: Charge) throws { try value.machine.take(charge) }
}
