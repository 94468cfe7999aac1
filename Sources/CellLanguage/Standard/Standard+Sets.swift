extension Standard {
  static func addSets(to vocabulary: Vocabulary) {
    vocabulary.family(.member(.set), HashablePlaceholder.self) { family, types in
      guard let type = types[0].asHashable else { return }
      basics(type, family)
      algebra(type, family)
      openInsertion(type, family)
    }
    vocabulary.family(.static(.set), HashablePlaceholder.self) { family, types in
      if let type = types[0].asHashable { makers(type, family) }
    }
  }

  private static func basics<T: CellValue & Hashable>(_: T.Type, _ family: Family) {
    family.property("count", "How many elements there are.") { (s: OrderedSet<T>) in s.count }
    family.property("isEmpty", "Whether there is no element.") { (s: OrderedSet<T>) in s.isEmpty }
    family.property("first", "The element that came first, or nil where there is none.") {
      (s: OrderedSet<T>) in s.first
    }
    family.property("description", "The elements as `print` writes them.", .copy) { (s: OrderedSet<T>) in
      s.description
    }
    family.method("contains(_:)", "Whether a value is in the set.") { (s: OrderedSet<T>, x: T) in
      s.contains(x)
    }
    family.method("filter(_:)", "The elements that pass a test, as a set.", .copy) {
      (s: OrderedSet<T>, f: CellFunction<T, Bool>) in try repeatedly(f) { f in try s.filter { try f($0) } }
    }
    family.mutating(
      "remove(_:)", "Takes a value away, and gives it, or nil where it was not there.", discardable: true
    ) {
      (s: inout OrderedSet<T>, x: T) -> T? in s.remove(x)
    }
    family.mutating(
      "update(with:)", "Adds a value, and gives the equal one that it replaces, or nil.", discardable: true
    ) {
      (s: inout OrderedSet<T>, x: T) -> T? in s.update(with: x)
    }
    family.mutating("removeFirst()", "Takes the first element away.", discardable: true) {
      (s: inout OrderedSet<T>) -> T in
      guard let first = s.popFirst() else { throw CallError("an empty set has no element to take away") }
      return first
    }
    family.mutating(
      "popFirst()", "Takes the first element away, or gives nil where there is none."
    ) {
      (s: inout OrderedSet<T>) -> T? in s.popFirst()
    }
    family.mutating(
      "removeAll(keepingCapacity:)", "Takes all elements away.", defaults: [0: Default(false, "false")]
    ) {
      (s: inout OrderedSet<T>, _: Bool) -> Void in s.removeAll()
    }
    family.mutating("reserveCapacity(_:)", "Makes room; values stay as they are.") {
      (_: inout OrderedSet<T>, n: Int) -> Void in
      _ = try atLeastZero(n)
    }
  }

  private static func algebra<T: CellValue & Hashable>(_: T.Type, _ family: Family) {
    typealias S = OrderedSet<T>
    family.method("union(_:)", "The elements that are here or in another sequence.", .copy, sequences: [1]) {
      (s: S, t: [T]) in s.union(t)
    }
    family.method(
      "intersection(_:)", "The elements that are here and in another sequence.", .copy, sequences: [1]
    ) {
      (s: S, t: [T]) in s.intersection(t)
    }
    family.method("subtracting(_:)", "The elements that are not in another sequence.", .copy, sequences: [1])
    {
      (s: S, t: [T]) in s.subtracting(t)
    }
    family.method("symmetricDifference(_:)", "The elements of one but not of both.", .copy, sequences: [1]) {
      (s: S, t: [T]) in s.symmetricDifference(t)
    }
    family.mutating("formUnion(_:)", "Adds the elements of a sequence.", .copy, sequences: [1]) {
      (s: inout S, t: [T]) -> Void in s.formUnion(t)
    }
    family.mutating(
      "formIntersection(_:)", "Keeps the elements that are in another sequence.", .scan, sequences: [1]
    ) {
      (s: inout S, t: [T]) -> Void in s.formIntersection(t)
    }
    family.mutating("subtract(_:)", "Takes away the elements of a sequence.", .scan, sequences: [1]) {
      (s: inout S, t: [T]) -> Void in s.subtract(t)
    }
    family.mutating(
      "formSymmetricDifference(_:)", "Keeps the elements of one but not of both.", .copy, sequences: [1]
    ) {
      (s: inout S, t: [T]) -> Void in s.formSymmetricDifference(t)
    }
    family.method("isSubset(of:)", "Whether another sequence has every element.", .scan, sequences: [1]) {
      (s: S, t: [T]) in s.isSubset(of: t)
    }
    family.method(
      "isSuperset(of:)", "Whether every element of another sequence is here.", .scan, sequences: [1]
    ) {
      (s: S, t: [T]) in s.isSuperset(of: t)
    }
    family.method(
      "isStrictSubset(of:)", "Whether another sequence has every element and more.", .scan, sequences: [1]
    ) {
      (s: S, t: [T]) in s.isStrictSubset(of: t)
    }
    family.method(
      "isStrictSuperset(of:)", "Whether every element of another sequence is here, and more.", .scan,
      sequences: [1]
    ) { (s: S, t: [T]) in s.isStrictSuperset(of: t) }
    family.method("isDisjoint(with:)", "Whether no element is in both.", .scan, sequences: [1]) {
      (s: S, t: [T]) in s.isDisjoint(with: t)
    }
  }

  private static func makers<T: CellValue & Hashable>(_: T.Type, _ family: Family) {
    family.function("init()", "An empty set.") { () -> OrderedSet<T> in OrderedSet() }
    family.function("init(_:)", "The elements of a sequence, each once.", .copy, sequences: [0]) { (a: [T]) in
      OrderedSet(a)
    }
  }

  private static func openInsertion<T: CellValue & Hashable>(_: T.Type, _ family: Family) {
    guard let layout = family.layout([.init("inserted", .bool), .init("memberAfterInsert", family.types[0])])
    else {
      return insertion(T.self, Pair.signature(InsertedAndMember.self), family)
    }
    insertion(T.self, Pair(layout), family)
  }

  private static func insertion<T: CellValue & Hashable, P: CellValue>(
    _: T.Type, _ pair: Pair<Bool, T, P>, _ family: Family
  ) {
    let meter = family.meter
    family.mutating("insert(_:)", "Adds a value, and says whether it was new.", discardable: true) {
      (s: inout OrderedSet<T>, x: T) -> P in
      try meter.elements(1)
      let result = s.insert(x)
      return pair.make(result.inserted, result.memberAfterInsert)
    }
  }
}
