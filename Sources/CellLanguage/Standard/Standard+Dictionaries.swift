extension Standard {
  static func addDictionaries(to vocabulary: Vocabulary) {
    typealias Types = [any CellValue.Type]
    func member(_ name: String, _ summary: String, _ signature: Implementation, isProperty: Bool = false, discardable: Bool = false, _ make: @escaping (Types) -> Implementation?) -> HostFunction {
      let function = vocabulary.generic(name, signature, isMethod: true, isProperty: isProperty, discardable: discardable, summary, make: make)
      vocabulary.add(member: function, of: .dictionary)
      return function
    }
    typealias K = HashablePlaceholder
    typealias V = Placeholder1
    _ = member("count", "How many pairs.", count(K.self, V.self), isProperty: true) { types in types[0].asHashable.map { count($0, types[1]) } }
    _ = member("isEmpty", "Whether there is no pair.", isEmpty(K.self, V.self), isProperty: true) { types in types[0].asHashable.map { isEmpty($0, types[1]) } }
    _ = member("keys", "The keys, in no order.", keys(K.self, V.self), isProperty: true) { types in types[0].asHashable.map { keys($0, types[1]) } }
    _ = member("values", "The values, in no order.", values(K.self, V.self), isProperty: true) { types in types[0].asHashable.map { values($0, types[1]) } }
    _ = member("removeValue(forKey:)", "Takes a pair away.", remove(K.self, V.self), discardable: true) { types in types[0].asHashable.map { remove($0, types[1]) } }
    _ = member("updateValue(_:forKey:)", "Sets a value and gives the one before.", update(K.self, V.self), discardable: true) { types in types[0].asHashable.map { update($0, types[1]) } }
    _ = member("removeAll()", "Empties the dictionary.", removeAll(K.self, V.self)) { types in types[0].asHashable.map { removeAll($0, types[1]) } }
    vocabulary.add(
      member: vocabulary.generic("mapValues(_:)", mapValues(K.self, V.self, Placeholder2.self), isMethod: true, "The pairs with their values transformed.") { types in
        types[0].asHashable.map { mapValues($0, types[1], types[2]) }
      }, of: .dictionary)
    vocabulary.add(
      static: vocabulary.generic("init()", empty(K.self, V.self), "An empty dictionary.") { types in types[0].asHashable.map { empty($0, types[1]) } },
      of: .dictionary)
    let value = member("subscript(_:)", "The value of a key, or nil.", value(K.self, V.self)) { types in types[0].asHashable.map { self.value($0, types[1]) } }
    value.linkPlace = { call in
      guard let key = call.types[0].representation.asHashable else { preconditionFailure("keys are hashable") }
      return valuePlace(key, call.types[1].representation, call)
    }
    let valueOr = member("subscript(_:default:)", "The value of a key, or another.", valueOrDefault(K.self, V.self)) { types in
      types[0].asHashable.map { valueOrDefault($0, types[1]) }
    }
    valueOr.linkPlace = { call in
      guard let key = call.types[0].representation.asHashable else { preconditionFailure("keys are hashable") }
      return valueOrDefaultPlace(key, call.types[1].representation, call)
    }
  }

  private struct Placeholder2: CellValue {
    static let cellType = CellType(GenericParameter(index: 2, constraint: nil))
  }

  private static func count<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation { Implementation { (d: [K: V]) in d.count } }
  private static func isEmpty<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation { Implementation { (d: [K: V]) in d.isEmpty } }
  private static func keys<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation { Implementation { (d: [K: V]) in Array(d.keys) } }
  private static func values<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation { Implementation { (d: [K: V]) in Array(d.values) } }
  private static func remove<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation {
    Implementation.changing { (d: inout [K: V], k: K) -> V? in d.removeValue(forKey: k) }
  }
  private static func update<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation {
    Implementation.changing { (d: inout [K: V], v: V, k: K) -> V? in d.updateValue(v, forKey: k) }
  }
  private static func removeAll<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation {
    Implementation.changing { (d: inout [K: V]) -> Void in d.removeAll() }
  }
  private static func mapValues<K: CellValue & Hashable, V: CellValue, W: CellValue>(_: K.Type, _: V.Type, _: W.Type) -> Implementation {
    Implementation { (d: [K: V], f: CellFunction<V, W>) in try d.mapValues { try f($0) } }
  }
  private static func empty<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation { Implementation { () -> [K: V] in [:] } }
  private static func value<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation { Implementation { (d: [K: V], k: K) in d[k] } }
  private static func valueOrDefault<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> Implementation {
    Implementation { (d: [K: V], k: K, v: V) in d[k] ?? v }
  }

  private static func valuePlace<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type, _ call: HostFunction.Call) -> AnyPlace {
    let base = call.place(0, [K: V].self)
    let key = call.code(1, K.self).run
    return Place<V?>(
      prepare: base.prepare, load: { try base.load($0)[try key($0)] },
      modify: { frame, body in
        let name = try key(frame)
        try base.modify(frame) { try body(&$0[name]) }
      })
  }

  private static func valueOrDefaultPlace<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type, _ call: HostFunction.Call) -> AnyPlace {
    let base = call.place(0, [K: V].self)
    let (key, fallback) = (call.code(1, K.self).run, call.code(2, V.self).run)
    return Place<V>(
      prepare: base.prepare,
      load: { frame in
        if let value = try base.load(frame)[try key(frame)] { return value }
        return try fallback(frame)
      },
      modify: { frame, body in
        let (name, other) = (try key(frame), try fallback(frame))
        try base.modify(frame) { try body(&$0[name, default: other]) }
      })
  }
}
