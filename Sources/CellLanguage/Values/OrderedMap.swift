/// A dictionary of cells: its keys keep the order in which they came, so that a lesson says the same on every run.
///
/// A key that is taken away leaves a gap, and the gaps are closed when they are as many as the keys; so adding, finding
/// and removing take constant time on average. (An `OrderedDictionary` of swift-collections moves all later keys when
/// one is removed, and a lesson that removes its keys one by one would take quadratic time.)
/// Two dictionaries are equal where each key has the same value, whatever their order, as in Swift.
package struct OrderedMap<Key: Hashable, Value> {
  package typealias Element = (key: Key, value: Value)

  /// The pairs in order, nil where one was taken away.
  private var slots: [Element?] = []
  /// Where each key stands in `slots`.
  private var places: [Key: Int] = [:]
  /// Where the first pair may stand.
  private var start = 0

  package init() {}

  package var count: Int { places.count }
  package var isEmpty: Bool { places.isEmpty }

  package init<S: Sequence>(_ pairs: S, combining combine: (Value, Value) throws -> Value) rethrows
  where S.Element == (Key, Value) {
    try merge(pairs, combining: combine)
  }

  package init<S: Sequence>(grouping values: S, by key: (S.Element) throws -> Key) rethrows
  where Value == [S.Element] {
    for value in values { self[try key(value), default: []].append(value) }
  }

  // MARK: Reading

  package var keys: [Key] { map { $0.key } }
  package var values: [Value] { map { $0.value } }

  package var first: Element? { slots[start...].lazy.compactMap(\.self).first }

  package subscript(key: Key) -> Value? {
    get { places[key].flatMap { slots[$0]?.value } }
    _modify {
      var value = takeValue(key)
      defer { put(value, for: key) }
      yield &value
    }
  }

  package subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
    get { self[key] ?? fallback() }
    _modify {
      var value = takeValue(key) ?? fallback()
      defer { put(value, for: key) }
      yield &value
    }
  }

  /// Takes a value out, so that it can be changed without a copy; its slot stays until ``put(_:for:)``.
  private mutating func takeValue(_ key: Key) -> Value? {
    guard let place = places[key], let element = slots[place] else { return nil }
    slots[place] = nil
    return element.value
  }

  private mutating func put(_ value: Value?, for key: Key) {
    if let place = places[key] {
      guard let value else {
        places[key] = nil
        return closeGaps()
      }
      slots[place] = (key, value)
    } else if let value {
      places[key] = slots.count
      slots.append((key, value))
    }
  }

  // MARK: Changing

  /// Sets the value of a key, and gives the one before; a key that is there keeps its place.
  @discardableResult
  package mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
    let old = takeValue(key)
    put(value, for: key)
    return old
  }

  @discardableResult
  package mutating func removeValue(forKey key: Key) -> Value? {
    guard let place = places.removeValue(forKey: key) else { return nil }
    let old = slots[place]?.value
    slots[place] = nil
    closeGaps()
    return old
  }

  package mutating func popFirst() -> Element? {
    guard let pair = first else { return nil }
    removeValue(forKey: pair.key)
    return pair
  }

  package mutating func removeAll() { self = OrderedMap() }

  package mutating func merge<S: Sequence>(
    _ pairs: S, combining combine: (Value, Value) throws -> Value
  ) rethrows where S.Element == (Key, Value) {
    for (key, value) in pairs {
      // A closure that throws leaves the pair as it was.
      let merged = try self[key].map { try combine($0, value) } ?? value
      updateValue(merged, forKey: key)
    }
  }

  package func merging<S: Sequence>(
    _ pairs: S, combining combine: (Value, Value) throws -> Value
  ) rethrows -> OrderedMap where S.Element == (Key, Value) {
    var copy = self
    try copy.merge(pairs, combining: combine)
    return copy
  }

  package func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> OrderedMap<Key, T> {
    var result = OrderedMap<Key, T>()
    for (key, value) in self { result.updateValue(try transform(value), forKey: key) }
    return result
  }

  package func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> OrderedMap<Key, T> {
    var result = OrderedMap<Key, T>()
    for (key, value) in self {
      if let value = try transform(value) { result.updateValue(value, forKey: key) }
    }
    return result
  }

  package func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> OrderedMap {
    var result = OrderedMap()
    for pair in self where try isIncluded(pair) { result.updateValue(pair.value, forKey: pair.key) }
    return result
  }

  /// Moves the pairs together where half of the slots are empty, and past empty slots at the start.
  private mutating func closeGaps() {
    while start < slots.count, slots[start] == nil { start += 1 }
    guard slots.count > 16, slots.count > 2 * count else { return }
    slots.removeAll { $0 == nil }
    start = 0
    for (place, pair) in slots.enumerated() { if let pair { places[pair.key] = place } }
  }
}

extension OrderedMap: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate var slots: ArraySlice<Element?>.Iterator

    package mutating func next() -> Element? {
      while let slot = slots.next() { if let slot { return slot } }
      return nil
    }
  }

  package func makeIterator() -> Iterator { Iterator(slots: slots[start...].makeIterator()) }

  package var underestimatedCount: Int { count }
}

extension OrderedMap: Equatable where Value: Equatable {
  package static func == (left: OrderedMap, right: OrderedMap) -> Bool {
    left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
  }
}

extension OrderedMap: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) {
    // Equal dictionaries have equal hashes in any order, as in Swift.
    var all = 0
    for (key, value) in self {
      var one = hasher
      one.combine(key)
      one.combine(value)
      all ^= one.finalize()
    }
    hasher.combine(all)
  }
}

extension OrderedMap: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String {
    isEmpty
      ? "[:]"
      : "[" + map { "\(String(reflecting: $0.key)): \(String(reflecting: $0.value))" }.joined(separator: ", ")
        + "]"
  }
  package var debugDescription: String { description }
}

extension OrderedMap: Sendable where Key: Sendable, Value: Sendable {}
