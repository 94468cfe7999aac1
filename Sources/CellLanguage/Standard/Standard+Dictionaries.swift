extension Standard {
  static func addDictionaries(to vocabulary: Vocabulary) {
    let home = Vocabulary.Home.member(.dictionary)
    vocabulary.family(home, HashablePlaceholder.self, Placeholder1.self) { family, types in
      guard let key = types[0].asHashable else { return }
      basics(key, types[1], family)
      openPairs(key, types[1], family)
      openMerges(key, types[1], family)
    }
    vocabulary.family(home, HashablePlaceholder.self, Placeholder1.self, Placeholder2.self) { family, types in
      if let key = types[0].asHashable { transformations(key, types[1], types[2], family) }
    }
    vocabulary.family(.static(.dictionary), HashablePlaceholder.self, Placeholder1.self) { family, types in
      guard let key = types[0].asHashable else { return }
      makers(key, types[1], family)
      openPairMakers(key, types[1], family)
    }
  }

  private struct Placeholder2: CellValue {
    static let cellType = CellType(GenericParameter(index: 2, constraint: nil))
  }

  private static func basics<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type, _ family: Family) {
    let meter = family.meter
    family.property("count", "How many pairs there are.") { (d: OrderedMap<K, V>) in d.count }
    family.property("isEmpty", "Whether there is no pair.") { (d: OrderedMap<K, V>) in d.isEmpty }
    family.property("keys", "The keys, in the order in which they came.", .copy) { (d: OrderedMap<K, V>) in
      d.keys
    }
    family.property("values", "The values, in the order in which their keys came.", .copy) {
      (d: OrderedMap<K, V>) in d.values
    }
    family.property("description", "The pairs as `print` writes them.", .copy) { (d: OrderedMap<K, V>) in
      d.description
    }
    family.method("subscript(_:)", "The value of a key, or nil.", place: valuePlace(K.self, V.self)) {
      (d: OrderedMap<K, V>, k: K) in d[k]
    }
    family.method(
      "subscript(_:default:)", "The value of a key, or another where there is none.",
      place: valueOrDefaultPlace(K.self, V.self)
    ) { (d: OrderedMap<K, V>, k: K, v: V) in d[k] ?? v }
    family.mutating("removeValue(forKey:)", "Takes a pair away, and gives its value.", discardable: true) {
      (d: inout OrderedMap<K, V>, k: K) -> V? in d.removeValue(forKey: k)
    }
    family.mutating("updateValue(_:forKey:)", "Sets a value, and gives the one before.", discardable: true) {
      (d: inout OrderedMap<K, V>, v: V, k: K) -> V? in
      try meter.elements(1)
      return d.updateValue(v, forKey: k)
    }
    family.mutating(
      "removeAll(keepingCapacity:)", "Takes all pairs away.", defaults: [0: Default(false, "false")]
    ) {
      (d: inout OrderedMap<K, V>, _: Bool) -> Void in d.removeAll()
    }
    family.mutating("reserveCapacity(_:)", "Makes room; values stay as they are.") {
      (_: inout OrderedMap<K, V>, n: Int) -> Void in _ = try atLeastZero(n)
    }
    family.method(
      "merging(_:uniquingKeysWith:)", "The pairs of both; a closure combines values of one key.", .copy
    ) {
      (d: OrderedMap<K, V>, e: OrderedMap<K, V>, f: CellFunction<V, V, V>) in
      try d.merging(e.lazy.map { ($0.key, $0.value) }, combining: { try f($0, $1) })
    }
    family.mutating("merge(_:uniquingKeysWith:)", "Adds pairs; a closure combines values of one key.", .copy)
    {
      (d: inout OrderedMap<K, V>, e: OrderedMap<K, V>, f: CellFunction<V, V, V>) -> Void in
      try d.merge(e.lazy.map { ($0.key, $0.value) }, combining: { try f($0, $1) })
    }
  }

  private static func transformations<K: CellValue & Hashable, V: CellValue, W: CellValue>(
    _: K.Type, _: V.Type, _: W.Type, _ family: Family
  ) {
    family.method("mapValues(_:)", "The pairs with each value transformed.", .copy) {
      (d: OrderedMap<K, V>, f: CellFunction<V, W>) in
      try repeatedly(f) { f in try d.mapValues { try f($0) } }
    }
    family.method("compactMapValues(_:)", "The pairs with each value transformed, nils left out.", .copy) {
      (d: OrderedMap<K, V>, f: CellFunction<V, W?>) in
      try repeatedly(f) { f in try d.compactMapValues { try f($0) } }
    }
  }

  private static func makers<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type, _ family: Family) {
    family.function("init()", "An empty dictionary.") { () -> OrderedMap<K, V> in OrderedMap() }
    family.function("init(_:)", "The dictionary itself.") { (d: OrderedMap<K, V>) in d }
    family.function(
      "init(grouping:by:)", "The elements of a sequence in arrays, by the keys that a closure gives.", .copy,
      sequences: [0]
    ) { (a: [V], f: CellFunction<V, K>) -> OrderedMap<K, [V]> in
      try OrderedMap(grouping: a) { try f($0) }
    }
  }

  // MARK: Pairs

  private static func openPairs<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type, _ family: Family)
  {
    guard let layout = family.layout([.init("key", family.types[0]), .init("value", family.types[1])]) else {
      return pairs(K.self, V.self, Pair.signature(KeyAndValue.self), family)
    }
    pairs(K.self, V.self, Pair(layout), family)
  }

  private static func pairs<K: CellValue & Hashable, V: CellValue, P: CellValue>(
    _: K.Type, _: V.Type, _ pair: Pair<K, V, P>, _ family: Family
  ) {
    family.property("first", "The pair whose key came first, or nil where there is none.") {
      (d: OrderedMap<K, V>) in
      d.first.map { pair.make($0.key, $0.value) }
    }
    family.method("filter(_:)", "The pairs that pass a test, as a dictionary.", .copy) {
      (d: OrderedMap<K, V>, f: CellFunction<P, Bool>) in try d.filter { try f(pair.make($0.key, $0.value)) }
    }
    family.mutating("popFirst()", "Takes the first pair away, or gives nil where there is none.") {
      (d: inout OrderedMap<K, V>) -> P? in d.popFirst().map { pair.make($0.key, $0.value) }
    }
  }

  private static func openMerges<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type, _ family: Family
  ) {
    guard let layout = family.layout([.init(nil, family.types[0]), .init(nil, family.types[1])]) else {
      return merges(K.self, V.self, Pair.signature(Unlabelled.self), family)
    }
    merges(K.self, V.self, Pair(layout), family)
  }

  private static func merges<K: CellValue & Hashable, V: CellValue, P: CellValue>(
    _: K.Type, _: V.Type, _ pair: Pair<K, V, P>, _ family: Family
  ) {
    family.method(
      "merging(_:uniquingKeysWith:)", "The pairs of both; a closure combines values of one key.", .copy,
      sequences: [1]
    ) { (d: OrderedMap<K, V>, e: [P], f: CellFunction<V, V, V>) in
      try d.merging(e.lazy.map { pair.parts($0) }, combining: { try f($0, $1) })
    }
    family.mutating(
      "merge(_:uniquingKeysWith:)", "Adds pairs; a closure combines values of one key.", .copy, sequences: [1]
    ) { (d: inout OrderedMap<K, V>, e: [P], f: CellFunction<V, V, V>) -> Void in
      try d.merge(e.lazy.map { pair.parts($0) }, combining: { try f($0, $1) })
    }
  }

  private static func openPairMakers<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type, _ family: Family
  ) {
    guard let layout = family.layout([.init(nil, family.types[0]), .init(nil, family.types[1])]) else {
      return pairMakers(K.self, V.self, Pair.signature(Unlabelled.self), family)
    }
    pairMakers(K.self, V.self, Pair(layout), family)
  }

  private static func pairMakers<K: CellValue & Hashable, V: CellValue, P: CellValue>(
    _: K.Type, _: V.Type, _ pair: Pair<K, V, P>, _ family: Family
  ) {
    family.function(
      "init(uniqueKeysWithValues:)", "The pairs of a sequence, in which no key may occur twice.", .copy,
      sequences: [0]
    ) { (a: [P]) -> OrderedMap<K, V> in
      var all = OrderedMap<K, V>()
      for element in a {
        let (key, value) = pair.parts(element)
        guard all.updateValue(value, forKey: key) == nil else {
          throw CallError("the key \(key) occurs twice")
        }
      }
      return all
    }
    family.function(
      "init(_:uniquingKeysWith:)", "The pairs of a sequence; a closure combines values of one key.", .copy,
      sequences: [0]
    ) { (a: [P], f: CellFunction<V, V, V>) -> OrderedMap<K, V> in
      try OrderedMap(a.lazy.map { pair.parts($0) }, combining: { try f($0, $1) })
    }
  }

  // MARK: Places

  private static func valuePlace<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type
  ) -> (HostFunction.Call) -> AnyPlace {
    { call in
      let base = call.place(0, OrderedMap<K, V>.self)
      let key = call.code(1, K.self).run
      let machine = call.machine
      return Place<V?>(
        prepare: base.prepare, load: { try base.load($0)[try key($0)] },
        modify: { frame, body in
          let name = try key(frame)
          try machine.charge(elements: 1)
          try base.modify(frame) { try body(&$0[name]) }
        })
    }
  }

  private static func valueOrDefaultPlace<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type
  ) -> (HostFunction.Call) -> AnyPlace {
    { call in
      let base = call.place(0, OrderedMap<K, V>.self)
      let (key, fallback) = (call.code(1, K.self).run, call.code(2, V.self).run)
      let machine = call.machine
      return Place<V>(
        prepare: base.prepare,
        load: { frame in
          if let value = try base.load(frame)[try key(frame)] { return value }
          return try fallback(frame)
        },
        modify: { frame, body in
          let (name, other) = (try key(frame), try fallback(frame))
          try machine.charge(elements: 1)
          try base.modify(frame) { try body(&$0[name, default: other]) }
        })
    }
  }
}
