/// What every sequence can do. Other sequences become arrays first, so each function is written once.
extension Standard {
  static func addSequences(to vocabulary: Vocabulary) {
    vocabulary.family(.sequence, Placeholder0.self, Placeholder1.self) { family, types in
      transformations(types[0], types[1], family)
    }
    vocabulary.family(.sequence, Placeholder0.self) { family, types in
      searches(types[0], family)
      parts(types[0], family)
    }
    vocabulary.family(.sequence, EquatablePlaceholder.self) { family, types in
      types[0].asEquatable.map { equalities($0, family) }
    }
    vocabulary.family(.sequence, ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { orders($0, family) }
    }
    vocabulary.family(.sequence) { family, _ in joinedTexts(family) }
    vocabulary.family(.free, Placeholder0.self, Placeholder1.self) { family, types in
      zips(types[0], types[1], family)
    }
    vocabulary.family(.free, Placeholder0.self) { family, types in countedZips(types[0], family) }
    addConversions(to: vocabulary)
  }

  // Copies for numbers, whose closures are called without boxes.
  @_specialize(where T == Double, U == Double)
  @_specialize(where T == Int, U == Double)
  @_specialize(where T == Int, U == Int)
  @_specialize(where T == Double, U == Int)
  private static func transformations<T: CellValue, U: CellValue>(_: T.Type, _: U.Type, _ family: Family) {
    let meter = family.meter
    family.method("map(_:)", "Each element transformed.", .copy) { (a: [T], f: CellFunction<T, U>) in
      try repeatedly(f) { f in try a.map { try f($0) } }
    }
    family.method("compactMap(_:)", "Each element transformed, nils left out.", .copy) {
      (a: [T], f: CellFunction<T, U?>) in try repeatedly(f) { f in try a.compactMap { try f($0) } }
    }
    func flatten<S: CellValue & Collection>(_: S.Type) where S.Element: CellValue {
      family.method("flatMap(_:)", "The sequences that the elements become, joined.", .scan) {
        (a: [T], f: CellFunction<T, S>) -> [S.Element] in
        var all: [S.Element] = []
        try repeatedly(f) { f in
          for element in a {
            let part = try f(element)
            try meter.elements(part.count)
            all.append(contentsOf: part)
          }
        }
        return all
      }
    }
    flatten([U].self)
    flatten(ArraySlice<U>.self)
    flatten(String.self)
    family.method("flatMap(_:)", "The ranges that the elements become, joined.", .scan) {
      (a: [T], f: CellFunction<T, Range<Int>>) -> [Int] in
      try a.flatMap { try numbers(in: f($0), meter) }
    }
    family.method("flatMap(_:)", "The ranges that the elements become, joined.", .scan) {
      (a: [T], f: CellFunction<T, ClosedRange<Int>>) -> [Int] in
      try a.flatMap { try numbers(in: halfOpen(f($0)), meter) }
    }
    family.method("reduce(_:_:)", "All elements combined into one value, from first to last.") {
      (a: [T], start: U, f: CellFunction<U, T, U>) in
      try repeatedly(f) { f in try a.reduce(start) { try f($0, $1) } }
    }
    family.method("reduce(into:_:)", "All elements gathered into one value, from first to last.") {
      (a: [T], start: U, f: MutatingCellFunction<U, T>) in try a.reduce(into: start) { try f(&$0, $1) }
    }
  }

  // Copies for numbers, whose closures are called without boxes.
  @_specialize(where T == Double)
  @_specialize(where T == Int)
  private static func searches<T: CellValue>(_: T.Type, _ family: Family) {
    family.method("filter(_:)", "The elements that pass a test.", .copy) {
      (a: [T], f: CellFunction<T, Bool>) in
      try repeatedly(f) { f in try a.filter { try f($0) } }
    }
    family.method("forEach(_:)", "Calls a closure with each element in turn.") {
      (a: [T], f: CellFunction<T, Unit>) -> Unit in
      try repeatedly(f) { f in for element in a { _ = try f(element) } }
      return Unit()
    }
    family.method("contains(where:)", "Whether an element passes a test.") {
      (a: [T], f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.contains { try f($0) } }
    }
    family.method("allSatisfy(_:)", "Whether all elements pass a test.") {
      (a: [T], f: CellFunction<T, Bool>) in
      try repeatedly(f) { f in try a.allSatisfy { try f($0) } }
    }
    family.method("first(where:)", "The first element that passes a test, or nil.") {
      (a: [T], f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.first { try f($0) } }
    }
    family.method("count(where:)", "How many elements pass a test.") { (a: [T], f: CellFunction<T, Bool>) in
      try repeatedly(f) { f in try a.count { try f($0) } }
    }
    family.method(
      "sorted(by:)", "The elements in the order that a closure gives; equals stay in order.", .copy
    ) {
      (a: [T], f: CellFunction<T, T, Bool>) in try repeatedly(f) { f in try a.sorted { try f($0, $1) } }
    }
    family.method("min(by:)", "The least element by a closure, or nil where there is none.") {
      (a: [T], f: CellFunction<T, T, Bool>) in try repeatedly(f) { f in try a.min { try f($0, $1) } }
    }
    family.method("max(by:)", "The greatest element by a closure, or nil where there is none.") {
      (a: [T], f: CellFunction<T, T, Bool>) in try repeatedly(f) { f in try a.max { try f($0, $1) } }
    }
    family.method(
      "elementsEqual(_:by:)", "Whether a closure holds for each pair of elements, and none is left.",
      sequences: [1]
    ) { (a: [T], b: [T], f: CellFunction<T, T, Bool>) in
      try repeatedly(f) { f in try a.elementsEqual(b) { try f($0, $1) } }
    }
  }

  private static func parts<T: CellValue>(_: T.Type, _ family: Family) {
    let meter = family.meter
    family.method("reversed()", "The elements from last to first.", .copy) { (a: [T]) -> [T] in a.reversed() }
    family.method("enumerated()", "Pairs of an offset from 0 and an element.") { (a: [T]) in
      EnumeratedValue(base: a)
    }
    family.method("prefix(_:)", "The first elements, at most as many as asked for.") { (a: [T], n: Int) in
      a.prefix(try atLeastZero(n))
    }
    family.method("suffix(_:)", "The last elements, at most as many as asked for.") { (a: [T], n: Int) in
      a.suffix(try atLeastZero(n))
    }
    family.method(
      "dropFirst(_:)", "All but the first elements, of which there is one unless said.", defaults: one
    ) {
      (a: [T], n: Int) in a.dropFirst(try atLeastZero(n))
    }
    family.method(
      "dropLast(_:)", "All but the last elements, of which there is one unless said.", defaults: one
    ) {
      (a: [T], n: Int) in a.dropLast(try atLeastZero(n))
    }
    family.method("prefix(while:)", "The elements before the first that fails a test.") {
      (a: [T], f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.prefix { try f($0) } }
    }
    family.method("drop(while:)", "The elements from the first that fails a test.") {
      (a: [T], f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.drop { try f($0) } }
    }
    family.method("joined()", "The elements of arrays, one array after another.") {
      (a: [[T]]) -> [T] in
      try meter.elements(a.reduce(0) { $0 &+ $1.count })
      return Array(a.joined())
    }
    family.method(
      "joined(separator:)", "The elements of arrays, with others between each two.", sequences: [1]
    ) {
      (a: [[T]], separator: [T]) -> [T] in
      try meter.elements(a.reduce(0) { $0 &+ $1.count &+ separator.count })
      return Array(a.joined(separator: separator))
    }
  }

  /// The default of `dropFirst(_:)` and of `dropLast(_:)`.
  static var one: [Int: Default] { [0: Default(1, "1")] }

  private static func equalities<T: CellValue & Equatable>(_: T.Type, _ family: Family) {
    family.method("contains(_:)", "Whether a value is among the elements.", .scan) { (a: [T], value: T) in
      a.contains(value)
    }
    family.method(
      "elementsEqual(_:)", "Whether another sequence has the same elements.", .scan, sequences: [1]
    ) {
      (a: [T], b: [T]) in a == b
    }
    family.method(
      "starts(with:)", "Whether the first elements are those of another sequence.", .scan, sequences: [1]
    ) {
      (a: [T], b: [T]) in a.starts(with: b)
    }
  }

  private static func orders<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.method("sorted()", "The elements in rising order; equals stay in order.", .copy) { (a: [T]) in
      a.sorted()
    }
    family.method("min()", "The least element, or nil where there is none.", .scan) { (a: [T]) in a.min() }
    family.method("max()", "The greatest element, or nil where there is none.", .scan) { (a: [T]) in a.max() }
    family.method(
      "lexicographicallyPrecedes(_:)",
      "Whether the first difference to another sequence is a lesser element.", .scan,
      sequences: [1]
    ) { (a: [T], b: [T]) in a.lexicographicallyPrecedes(b) }
  }

  private static func joinedTexts(_ family: Family) {
    let meter = family.meter
    func bind<S: CellValue & StringProtocol>(_: S.Type) {
      family.method("joined()", "The texts one after another.", .scan) { (a: [S]) -> String in
        try meter.elements(a.reduce(0) { $0 &+ $1.utf8.count } / 8)
        return a.joined()
      }
      family.method("joined(separator:)", "The texts with a separator between each two.", .scan) {
        (a: [S], separator: String) -> String in
        let extra = separator.utf8.count
        try meter.elements(a.reduce(0) { $0 &+ $1.utf8.count &+ extra } / 8)
        return a.joined(separator: separator)
      }
    }
    bind(String.self)
    bind(Substring.self)
  }

  private static func zips<T: CellValue, U: CellValue>(_: T.Type, _: U.Type, _ family: Family) {
    family.function(
      "zip(_:_:)", "Pairs of the elements at the same place, as many as the shorter has.", sequences: [0, 1]
    ) {
      (a: [T], b: [U]) in ZippedValue(first: a, second: b)
    }
  }

  private static func countedZips<T: CellValue>(_: T.Type, _ family: Family) {
    family.function(
      "zip(_:_:)", "Pairs of the elements and of whole numbers, counted from one of them.", .copy,
      sequences: [0]
    ) {
      (a: [T], from: PartialRangeFrom<Int>) in ZippedValue(first: a, second: try counted(from, a.count))
    }
    family.function(
      "zip(_:_:)", "Pairs of whole numbers, counted from one of them, and of the elements.", .copy,
      sequences: [1]
    ) {
      (from: PartialRangeFrom<Int>, b: [T]) in ZippedValue(first: try counted(from, b.count), second: b)
    }
  }

  private static func counted(_ range: PartialRangeFrom<Int>, _ count: Int) throws -> [Int] {
    let (end, overflows) = range.lowerBound.addingReportingOverflow(count)
    guard !overflows else { throw CallError("arithmetic overflow: there is no `Int` after \(Int.max)") }
    return Array(range.lowerBound..<end)
  }

  /// A count that a collection is asked for.
  static func atLeastZero(_ count: Int) throws -> Int {
    guard count >= 0 else { throw CallError("a count cannot be negative, and this one is \(count)") }
    return count
  }

  /// The range itself, once its numbers have been taken from the budget as elements.
  static func numbers(in range: Range<Int>, _ meter: Meter) throws -> Range<Int> {
    try meter.elements(try count(of: range))
    return range
  }
}
