/// What every sequence can do. Other sequences become arrays first, so each function is written once.
extension Standard {
  static func addSequences(to vocabulary: Vocabulary) {
    func add(_ function: HostFunction) { vocabulary.add(sequenceMember: function) }
    add(vocabulary.generic("map(_:)", map(Placeholder0.self, Placeholder1.self), isMethod: true, "Each element transformed.") { map($0[0], $0[1]) })
    add(vocabulary.generic("flatMap(_:)", flatMap(Placeholder0.self, Placeholder1.self), isMethod: true, "The arrays that the elements become, joined.") { flatMap($0[0], $0[1]) })
    add(vocabulary.generic("compactMap(_:)", compactMap(Placeholder0.self, Placeholder1.self), isMethod: true, "Each element transformed, nils left out.") { compactMap($0[0], $0[1]) })
    add(vocabulary.generic("filter(_:)", filter(Placeholder0.self), isMethod: true, "The elements that pass a test.") { filter($0[0]) })
    add(vocabulary.generic("reduce(_:_:)", reduce(Placeholder0.self, Placeholder1.self), isMethod: true, "All elements combined into one value.") { reduce($0[0], $0[1]) })
    add(vocabulary.generic("reduce(into:_:)", reduceInto(Placeholder0.self, Placeholder1.self), isMethod: true, "All elements gathered into one value.") { reduceInto($0[0], $0[1]) })
    add(vocabulary.generic("forEach(_:)", forEach(Placeholder0.self), isMethod: true, "Calls a closure with each element.") { forEach($0[0]) })
    add(vocabulary.generic("contains(where:)", containsWhere(Placeholder0.self), isMethod: true, "Whether an element passes a test.") { containsWhere($0[0]) })
    add(vocabulary.generic("allSatisfy(_:)", allSatisfy(Placeholder0.self), isMethod: true, "Whether all elements pass a test.") { allSatisfy($0[0]) })
    add(vocabulary.generic("first(where:)", firstWhere(Placeholder0.self), isMethod: true, "The first element that passes a test, or nil.") { firstWhere($0[0]) })
    add(vocabulary.generic("sorted(by:)", sortedBy(Placeholder0.self), isMethod: true, "The elements in the order that a closure gives.") { sortedBy($0[0]) })
    add(vocabulary.generic("min(by:)", minBy(Placeholder0.self), isMethod: true, "The least element by a closure, or nil.") { minBy($0[0]) })
    add(vocabulary.generic("max(by:)", maxBy(Placeholder0.self), isMethod: true, "The greatest element by a closure, or nil.") { maxBy($0[0]) })
    add(vocabulary.generic("contains(_:)", contains(EquatablePlaceholder.self), isMethod: true, "Whether a value is among the elements.") { $0[0].asEquatable.map { contains($0) } })
    add(vocabulary.generic("sorted()", sorted(ComparablePlaceholder.self), isMethod: true, "The elements in rising order.") { $0[0].asComparable.map { sorted($0) } })
    add(vocabulary.generic("min()", minimum(ComparablePlaceholder.self), isMethod: true, "The least element, or nil.") { $0[0].asComparable.map { minimum($0) } })
    add(vocabulary.generic("max()", maximum(ComparablePlaceholder.self), isMethod: true, "The greatest element, or nil.") { $0[0].asComparable.map { maximum($0) } })
    add(vocabulary.generic("elementsEqual(_:)", elementsEqual(EquatablePlaceholder.self), isMethod: true, "Whether the elements are those of another array.") { $0[0].asEquatable.map { elementsEqual($0) } })
    addShapes(to: vocabulary)
    addWrappers(to: vocabulary)
  }

  private static func map<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, U>) in try a.map { try f($0) } }
  }
  private static func flatMap<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, [U]>) in try a.flatMap { try f($0) } }
  }
  private static func compactMap<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, U?>) in try a.compactMap { try f($0) } }
  }
  private static func filter<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.filter { try f($0) } }
  }
  private static func reduce<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: [T], start: U, f: CellFunction<U, T, U>) in try a.reduce(start) { try f($0, $1) } }
  }
  private static func reduceInto<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: [T], start: U, f: MutatingCellFunction<U, T>) in try a.reduce(into: start) { try f(&$0, $1) } }
  }
  private static func forEach<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Unit>) -> Void in try a.forEach { _ = try f($0) } }
  }
  private static func containsWhere<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.contains { try f($0) } }
  }
  private static func allSatisfy<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.allSatisfy { try f($0) } }
  }
  private static func firstWhere<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.first { try f($0) } }
  }
  private static func sortedBy<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, T, Bool>) in try a.sorted { try f($0, $1) } }
  }
  private static func minBy<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, T, Bool>) in try a.min { try f($0, $1) } }
  }
  private static func maxBy<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, T, Bool>) in try a.max { try f($0, $1) } }
  }
  private static func contains<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: [T], value: T) in a.contains(value) }
  }
  private static func sorted<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in a.sorted() }
  }
  private static func minimum<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in a.min() }
  }
  private static func maximum<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in a.max() }
  }
  private static func elementsEqual<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: [T], b: [T]) in a == b }
  }

  // MARK: Reversed, enumerated, zipped, joined

  private static func addShapes(to vocabulary: Vocabulary) {
    vocabulary.add(
      sequenceMember: vocabulary.generic("reversed()", reversedArray(Placeholder0.self), isMethod: true, "The elements from last to first.") { reversedArray($0[0]) })
    vocabulary.add(
      sequenceMember: vocabulary.generic("enumerated()", enumerated(Placeholder0.self), isMethod: true, "Pairs of offset and element.") { enumerated($0[0]) })
    vocabulary.add(
      vocabulary.generic("zip(_:_:)", zipped(Placeholder0.self, Placeholder1.self), "Pairs of elements at the same place.") {
        zipped($0[0], $0[1])
      })
    let joined = Implementation { (a: [String]) in a.joined() }
    let joinedBy = Implementation { (a: [String], separator: String) in a.joined(separator: separator) }
    let joinedParts = Implementation { (a: [Substring], separator: String) in a.joined(separator: separator) }
    vocabulary.add(sequenceMember: vocabulary.generic("joined()", joined, isMethod: true, "The texts one after another.") { _ in joined })
    for implementation in [joinedBy, joinedParts] {
      vocabulary.add(
        sequenceMember: vocabulary.generic("joined(separator:)", implementation, isMethod: true, "The texts with a separator between them.") { _ in implementation })
    }
    vocabulary.add(
      sequenceMember: vocabulary.generic("joined()", joinedArrays(Placeholder0.self), isMethod: true, "The arrays one after another.") { joinedArrays($0[0]) })
  }

  private static func reversedArray<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) -> [T] in a.reversed() }
  }
  private static func enumerated<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in EnumeratedValue(base: a) }
  }
  private static func zipped<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: [T], b: [U]) in ZippedValue(first: a, second: b) }
  }
  private static func joinedArrays<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [[T]]) in Array(a.joined()) }
  }

  /// How each sequence becomes an array.
  private static func addWrappers(to vocabulary: Vocabulary) {
    func bind(_ nominal: Nominal, _ function: HostFunction) {
      vocabulary.sequences[ObjectIdentifier(nominal)] = SequenceBinding(toArray: function)
    }
    bind(.array, vocabulary.generic("toArray(_:)", same(Placeholder0.self)) { same($0[0]) })
    bind(.slice, vocabulary.generic("toArray(_:)", fromSlice(Placeholder0.self)) { fromSlice($0[0]) })
    bind(.reversed, vocabulary.generic("toArray(_:)", fromReversed(Placeholder0.self)) { fromReversed($0[0]) })
    bind(.strideTo, vocabulary.generic("toArray(_:)", fromStride(Placeholder0.self)) { fromStride($0[0]) })
    bind(.set, vocabulary.generic("toArray(_:)", fromSet(HashablePlaceholder.self)) { $0[0].asHashable.map { fromSet($0) } })
    let characters = Implementation { (s: String) in Array(s) }
    bind(.string, vocabulary.generic("toArray(_:)", characters) { _ in characters })
    let part = Implementation { (s: Substring) in Array(s) }
    bind(.substring, vocabulary.generic("toArray(_:)", part) { _ in part })
    bind(.range, countedRange(closed: false))
    bind(.closedRange, countedRange(closed: true))
    bind(
      .enumerated,
      pairs(.enumerated, [Placeholder0.cellType], [.init("offset", .int), .init("element", Placeholder0.cellType)]) {
        openEnumerated($0.types[0].representation, $0)
      })
    bind(
      .zipped,
      pairs(
        .zipped, [Placeholder0.cellType, Placeholder1.cellType],
        [.init(nil, Placeholder0.cellType), .init(nil, Placeholder1.cellType)]
      ) { openZipped($0.types[0].representation, $0.types[1].representation, $0) })
    bind(
      .dictionary,
      pairs(
        .dictionary, [HashablePlaceholder.cellType, Placeholder1.cellType],
        [.init("key", HashablePlaceholder.cellType), .init("value", Placeholder1.cellType)]
      ) { call in
        guard let key = call.types[0].representation.asHashable else { preconditionFailure("keys are hashable") }
        return openDictionary(key, call.types[1].representation, call)
      })
  }

  private static func same<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a } }
  private static func fromSlice<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: ArraySlice<T>) in Array(a) }
  }
  private static func fromReversed<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: ReversedValue<T>) -> [T] in a.base.reversed() }
  }
  private static func fromStride<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: StrideValue<T>) in a.elements }
  }
  private static func fromSet<T: CellValue & Hashable>(_: T.Type) -> Implementation {
    Implementation { (a: Set<T>) in Array(a) }
  }

  private static func countedRange(closed: Bool) -> HostFunction {
    let nominal: Nominal = closed ? .closedRange : .range
    return HostFunction(
      name: "toArray", parameters: [.init(label: nil, type: CellType(nominal, [.int]))], result: .array(.int)
    ) { call in
      let machine = call.machine
      let range = call.range
      func elements(_ bounds: Range<Int>) throws -> [Int] {
        do { try machine.charge(elements: bounds.count) } catch { throw Implementation.located(error, range) }
        return Array(bounds)
      }
      if closed {
        let run = call.code(0, ClosedRange<Int>.self).run
        return Code<[Int]> { frame in
          let bounds = try run(frame)
          guard bounds.upperBound < .max else { throw Trap(.limit, "this range has too many elements", at: range) }
          return try elements(bounds.lowerBound..<bounds.upperBound + 1)
        }
      }
      let run = call.code(0, Range<Int>.self).run
      return Code<[Int]> { try elements(try run($0)) }
    }
  }

  /// A sequence of tuples as an array.
  private static func pairs(
    _ nominal: Nominal, _ arguments: [CellType], _ elements: [CellType.Element],
    link: @escaping (HostFunction.Call) -> AnyCode
  ) -> HostFunction {
    HostFunction(
      name: "toArray", parameters: [.init(label: nil, type: CellType(nominal, arguments))],
      result: .array(CellType(tuple: elements)), link: link)
  }

  private static func openEnumerated<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let layout = call.machine.layout(of: call.result.arguments[0])
    let slots = layout.cases[0].fields.map(\.slot)
    let run = call.code(0, EnumeratedValue<T>.self).run
    return Code<[Aggregate]> { frame in
      try run(frame).base.enumerated().map { offset, element in
        var pair = Aggregate(layout)
        pair.initialize(slots[0], to: offset)
        pair.initialize(slots[1], to: element)
        return pair
      }
    }
  }

  private static func openZipped<T: CellValue, U: CellValue>(
    _: T.Type, _: U.Type, _ call: HostFunction.Call
  ) -> AnyCode {
    let layout = call.machine.layout(of: call.result.arguments[0])
    let slots = layout.cases[0].fields.map(\.slot)
    let run = call.code(0, ZippedValue<T, U>.self).run
    return Code<[Aggregate]> { frame in
      let value = try run(frame)
      return zip(value.first, value.second).map { first, second in
        var pair = Aggregate(layout)
        pair.initialize(slots[0], to: first)
        pair.initialize(slots[1], to: second)
        return pair
      }
    }
  }

  private static func openDictionary<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type, _ call: HostFunction.Call
  ) -> AnyCode {
    let layout = call.machine.layout(of: call.result.arguments[0])
    let slots = layout.cases[0].fields.map(\.slot)
    let run = call.code(0, [K: V].self).run
    return Code<[Aggregate]> { frame in
      try run(frame).map { key, value in
        var pair = Aggregate(layout)
        pair.initialize(slots[0], to: key)
        pair.initialize(slots[1], to: value)
        return pair
      }
    }
  }
}
