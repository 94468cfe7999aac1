/// A set of cells: its elements keep the order in which they came; see ``OrderedMap``.
package struct OrderedSet<Element: Hashable> {
  /// Each element beside itself: of two equal values a set keeps the one that came first.
  private var map = OrderedMap<Element, Element>()

  package init() {}

  package init(_ elements: some Sequence<Element>) { formUnion(elements) }

  package var count: Int { map.count }
  package var isEmpty: Bool { map.isEmpty }
  package var first: Element? { map.first?.value }

  package func contains(_ element: Element) -> Bool { map[element] != nil }

  // MARK: Changing

  @discardableResult
  package mutating func insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element) {
    if let member = map[element] { return (false, member) }
    map.updateValue(element, forKey: element)
    return (true, element)
  }

  @discardableResult
  package mutating func update(with element: Element) -> Element? {
    map.updateValue(element, forKey: element)
  }

  @discardableResult
  package mutating func remove(_ element: Element) -> Element? { map.removeValue(forKey: element) }

  package mutating func popFirst() -> Element? { map.popFirst()?.value }

  package mutating func removeAll() { map.removeAll() }

  // MARK: Algebra

  package func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> OrderedSet {
    var result = OrderedSet()
    for element in self where try isIncluded(element) { result.insert(element) }
    return result
  }

  package func union(_ other: some Sequence<Element>) -> OrderedSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// The elements that are in both, in the order of this one.
  package func intersection(_ other: some Sequence<Element>) -> OrderedSet {
    let other = Set(other)
    return filter { other.contains($0) }
  }

  package func subtracting(_ other: some Sequence<Element>) -> OrderedSet {
    let other = Set(other)
    return filter { !other.contains($0) }
  }

  /// The elements that only one of the two has: those of this one first.
  package func symmetricDifference(_ other: some Sequence<Element>) -> OrderedSet {
    let other = OrderedSet(other)
    return subtracting(other).union(other.subtracting(self))
  }

  package mutating func formUnion(_ other: some Sequence<Element>) {
    for element in other { insert(element) }
  }

  package mutating func formIntersection(_ other: some Sequence<Element>) { self = intersection(other) }

  package mutating func subtract(_ other: some Sequence<Element>) {
    for element in other { remove(element) }
  }

  package mutating func formSymmetricDifference(_ other: some Sequence<Element>) {
    self = symmetricDifference(other)
  }

  package func isSubset(of other: some Sequence<Element>) -> Bool {
    let other = Set(other)
    return allSatisfy { other.contains($0) }
  }

  package func isSuperset(of other: some Sequence<Element>) -> Bool { other.allSatisfy { contains($0) } }

  package func isStrictSubset(of other: some Sequence<Element>) -> Bool {
    let other = Set(other)
    return other.count > count && allSatisfy { other.contains($0) }
  }

  package func isStrictSuperset(of other: some Sequence<Element>) -> Bool {
    let other = Set(other)
    return count > other.count && other.allSatisfy { contains($0) }
  }

  package func isDisjoint(with other: some Sequence<Element>) -> Bool { !other.contains { contains($0) } }
}

extension OrderedSet: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate var pairs: OrderedMap<Element, Element>.Iterator

    package mutating func next() -> Element? { pairs.next()?.value }
  }

  package func makeIterator() -> Iterator { Iterator(pairs: map.makeIterator()) }

  package var underestimatedCount: Int { count }
}

extension OrderedSet: Hashable {
  package static func == (left: OrderedSet, right: OrderedSet) -> Bool {
    left.count == right.count && left.allSatisfy { right.contains($0) }
  }

  package func hash(into hasher: inout Hasher) {
    var all = 0
    for element in self {
      var one = hasher
      one.combine(element)
      all ^= one.finalize()
    }
    hasher.combine(all)
  }
}

extension OrderedSet: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "[" + map { String(reflecting: $0) }.joined(separator: ", ") + "]" }
  package var debugDescription: String { "Set(\(description))" }
}

extension OrderedSet: Sendable where Element: Sendable {}
