/// How each sequence becomes an array.
extension Standard {
  static func addConversions(to vocabulary: Vocabulary) {
    vocabulary.family(.conversion(.array), Placeholder0.self) { family, types in same(types[0], family) }
    vocabulary.family(.conversion(.slice), Placeholder0.self) { family, types in slice(types[0], family) }
    vocabulary.family(.conversion(.reversed), Placeholder0.self) { family, types in reversed(types[0], family)
    }
    vocabulary.family(.conversion(.strideTo), Placeholder0.self) { family, types in stride(types[0], family) }
    vocabulary.family(.conversion(.set), HashablePlaceholder.self) { family, types in
      types[0].asHashable.map { set($0, family) }
    }
    vocabulary.family(.conversion(.string)) { family, _ in
      family.function("toArray(_:)", "The characters.", .copy) { (s: String) in Array(s) }
    }
    vocabulary.family(.conversion(.substring)) { family, _ in
      family.function("toArray(_:)", "The characters.", .copy) { (s: Substring) in Array(s) }
    }
    vocabulary.family(.conversion(.range)) { family, _ in
      let meter = family.meter
      family.function("toArray(_:)", "The numbers.") { (r: Range<Int>) in Array(try numbers(in: r, meter)) }
    }
    vocabulary.family(.conversion(.closedRange)) { family, _ in
      let meter = family.meter
      family.function("toArray(_:)", "The numbers.") { (r: ClosedRange<Int>) in
        Array(try numbers(in: halfOpen(r), meter))
      }
    }
    vocabulary.family(.conversion(.enumerated), Placeholder0.self) { family, types in
      openEnumerated(types[0], family)
    }
    vocabulary.family(.conversion(.zipped), Placeholder0.self, Placeholder1.self) { family, types in
      openZipped(types[0], types[1], family)
    }
    vocabulary.family(.conversion(.dictionary), HashablePlaceholder.self, Placeholder1.self) {
      family, types in
      if let key = types[0].asHashable { openDictionary(key, types[1], family) }
    }
  }

  private static func same<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("toArray(_:)", "The array itself.") { (a: [T]) in a }
  }
  private static func slice<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("toArray(_:)", "The elements.", .copy) { (a: ArraySlice<T>) in Array(a) }
  }
  private static func reversed<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("toArray(_:)", "The elements.", .copy) { (a: ReversedValue<T>) -> [T] in a.base.reversed()
    }
  }
  private static func stride<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("toArray(_:)", "The numbers.") { (a: StrideValue<T>) in a.elements }
  }
  private static func set<T: CellValue & Hashable>(_: T.Type, _ family: Family) {
    family.function("toArray(_:)", "The elements, in the order in which they came.", .copy) {
      (a: OrderedSet<T>) in
      Array(a)
    }
  }

  private static func openEnumerated<T: CellValue>(_: T.Type, _ family: Family) {
    guard let layout = family.layout([.init("offset", .int), .init("element", family.types[0])]) else {
      return enumerated(T.self, Pair.signature(OffsetAndElement.self), family)
    }
    enumerated(T.self, Pair(layout), family)
  }

  private static func enumerated<T: CellValue, P: CellValue>(
    _: T.Type, _ pair: Pair<Int, T, P>, _ family: Family
  ) {
    let meter = family.meter
    family.function("toArray(_:)", "The pairs.") { (a: EnumeratedValue<T>) -> [P] in
      try meter.elements(a.base.count)
      return a.base.enumerated().map { pair.make($0, $1) }
    }
  }

  private static func openZipped<T: CellValue, U: CellValue>(_: T.Type, _: U.Type, _ family: Family) {
    guard let layout = family.layout([.init(nil, family.types[0]), .init(nil, family.types[1])]) else {
      return zipped(T.self, U.self, Pair.signature(Unlabelled.self), family)
    }
    zipped(T.self, U.self, Pair(layout), family)
  }

  private static func zipped<T: CellValue, U: CellValue, P: CellValue>(
    _: T.Type, _: U.Type, _ pair: Pair<T, U, P>, _ family: Family
  ) {
    let meter = family.meter
    family.function("toArray(_:)", "The pairs.") { (a: ZippedValue<T, U>) -> [P] in
      try meter.elements(min(a.first.count, a.second.count))
      return zip(a.first, a.second).map { pair.make($0, $1) }
    }
  }

  private static func openDictionary<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type, _ family: Family
  ) {
    guard let layout = family.layout([.init("key", family.types[0]), .init("value", family.types[1])]) else {
      return dictionary(K.self, V.self, Pair.signature(KeyAndValue.self), family)
    }
    dictionary(K.self, V.self, Pair(layout), family)
  }

  private static func dictionary<K: CellValue & Hashable, V: CellValue, P: CellValue>(
    _: K.Type, _: V.Type, _ pair: Pair<K, V, P>, _ family: Family
  ) {
    family.function("toArray(_:)", "The pairs, in the order in which their keys came.", .copy) {
      (d: OrderedMap<K, V>) -> [P] in
      d.map { pair.make($0.key, $0.value) }
    }
  }
}
