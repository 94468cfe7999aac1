extension Standard {
  static func addRanges(to vocabulary: Vocabulary) {
    vocabulary.family(.free, ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { rangeOperators($0, family) }
    }
    vocabulary.family(.member(.range), ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { halfOpenRanges($0, family) }
    }
    vocabulary.family(.member(.closedRange), ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { closedRanges($0, family) }
    }
    vocabulary.family(.member(.rangeFrom), ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { rangesFrom($0, family) }
    }
    vocabulary.family(.member(.rangeThrough), ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { rangesThrough($0, family) }
    }
    vocabulary.family(.member(.rangeUpTo), ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { rangesUpTo($0, family) }
    }
    vocabulary.family(.member(.range)) { family, _ in
      wholeNumbers(Range<Int>.self, family)
      parts(of: family)
    }
    vocabulary.family(.member(.closedRange)) { family, _ in wholeNumbers(ClosedRange<Int>.self, family) }
    vocabulary.family(.member(.range), Placeholder0.self) { family, types in
      transformations(Range<Int>.self, types[0], family)
    }
    vocabulary.family(.member(.closedRange), Placeholder0.self) { family, types in
      transformations(ClosedRange<Int>.self, types[0], family)
    }
    vocabulary.family(.static(.range)) { family, _ in
      family.function("init(_:)", "The same numbers, without the last as a bound.") { (r: ClosedRange<Int>) in
        try halfOpen(r)
      }
      family.function("init(_:)", "The range itself.") { (r: Range<Int>) in r }
    }
    vocabulary.family(.static(.closedRange)) { family, _ in
      family.function("init(_:)", "The same numbers, with the last as a bound.") { (r: Range<Int>) in
        guard !r.isEmpty else { throw CallError("an empty range has no last number to be a bound") }
        return r.lowerBound...r.upperBound - 1
      }
      family.function("init(_:)", "The range itself.") { (r: ClosedRange<Int>) in r }
    }
    addStrides(to: vocabulary)
  }

  private static func ordered<T: CellValue & Comparable>(_ a: T, _ b: T) throws {
    guard a <= b else {
      throw CallError("this range runs from \(a) down to \(b), and a range only runs upwards")
    }
  }

  private static func rangeOperators<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.operator(.infix("..<"), "The range from one value up to another, without that.") {
      (a: T, b: T) -> Range<T> in
      try ordered(a, b)
      return a..<b
    }
    family.operator(.infix("..."), "The range from one value up to another, with that.") {
      (a: T, b: T) -> ClosedRange<T> in
      try ordered(a, b)
      return a...b
    }
    family.operator(.postfix("..."), "The range from a value on.") { (a: T) -> PartialRangeFrom<T> in
      // Only NaN is unlike itself.
      try ordered(a, a)
      return a...
    }
    family.operator(.prefix("..."), "The range up to a value, with it.") { (a: T) -> PartialRangeThrough<T> in
      try ordered(a, a)
      return ...a
    }
    family.operator(.prefix("..<"), "The range up to a value, without it.") { (a: T) -> PartialRangeUpTo<T> in
      try ordered(a, a)
      return ..<a
    }
    family.operator(.infix("~="), "Whether a value lies in a range.") { (r: Range<T>, x: T) in r.contains(x) }
    family.operator(.infix("~="), "Whether a value lies in a range.") { (r: ClosedRange<T>, x: T) in
      r.contains(x)
    }
    family.operator(.infix("~="), "Whether a value lies in a range.") { (r: PartialRangeFrom<T>, x: T) in
      r.contains(x)
    }
    family.operator(.infix("~="), "Whether a value lies in a range.") { (r: PartialRangeUpTo<T>, x: T) in
      r.contains(x)
    }
    family.operator(.infix("~="), "Whether a value lies in a range.") { (r: PartialRangeThrough<T>, x: T) in
      r.contains(x)
    }
  }

  private static func halfOpenRanges<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.method("contains(_:)", "Whether a value lies in the range.") { (r: Range<T>, x: T) in r.contains(x)
    }
    family.property("lowerBound", "Where the range begins.") { (r: Range<T>) in r.lowerBound }
    family.property("upperBound", "Before which the range ends.") { (r: Range<T>) in r.upperBound }
    family.property("isEmpty", "Whether no value lies in the range.") { (r: Range<T>) in r.isEmpty }
    family.property("description", "The range as `print` writes it.") { (r: Range<T>) in r.description }
    family.method("clamped(to:)", "The part of the range that lies within another.") {
      (r: Range<T>, s: Range<T>) in
      r.clamped(to: s)
    }
    family.method("overlaps(_:)", "Whether a value lies in both ranges.") { (r: Range<T>, s: Range<T>) in
      r.overlaps(s)
    }
    family.method("overlaps(_:)", "Whether a value lies in both ranges.") {
      (r: Range<T>, s: ClosedRange<T>) in
      r.overlaps(s)
    }
  }

  private static func closedRanges<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.method("contains(_:)", "Whether a value lies in the range.") { (r: ClosedRange<T>, x: T) in
      r.contains(x)
    }
    family.property("lowerBound", "Where the range begins.") { (r: ClosedRange<T>) in r.lowerBound }
    family.property("upperBound", "With which the range ends.") { (r: ClosedRange<T>) in r.upperBound }
    family.property("isEmpty", "False: a closed range has its bounds.") { (r: ClosedRange<T>) in r.isEmpty }
    family.property("description", "The range as `print` writes it.") { (r: ClosedRange<T>) in r.description }
    family.method("clamped(to:)", "The part of the range that lies within another.") {
      (r: ClosedRange<T>, s: ClosedRange<T>) in r.clamped(to: s)
    }
    family.method("overlaps(_:)", "Whether a value lies in both ranges.") {
      (r: ClosedRange<T>, s: ClosedRange<T>) in
      r.overlaps(s)
    }
    family.method("overlaps(_:)", "Whether a value lies in both ranges.") {
      (r: ClosedRange<T>, s: Range<T>) in
      r.overlaps(s)
    }
  }

  private static func rangesFrom<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.property("lowerBound", "Where the range begins.") { (r: PartialRangeFrom<T>) in r.lowerBound }
    family.method("contains(_:)", "Whether a value lies in the range.") { (r: PartialRangeFrom<T>, x: T) in
      r.contains(x)
    }
  }
  private static func rangesThrough<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.property("upperBound", "With which the range ends.") { (r: PartialRangeThrough<T>) in r.upperBound
    }
    family.method("contains(_:)", "Whether a value lies in the range.") { (r: PartialRangeThrough<T>, x: T) in
      r.contains(x)
    }
  }
  private static func rangesUpTo<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.property("upperBound", "Before which the range ends.") { (r: PartialRangeUpTo<T>) in r.upperBound }
    family.method("contains(_:)", "Whether a value lies in the range.") { (r: PartialRangeUpTo<T>, x: T) in
      r.contains(x)
    }
  }

  // MARK: Ranges of whole numbers

  static func halfOpen(_ range: ClosedRange<Int>) throws -> Range<Int> {
    guard range.upperBound < .max else {
      throw CallError("arithmetic overflow: there is no `Int` after \(Int.max)")
    }
    return range.lowerBound..<range.upperBound + 1
  }

  static func count(of range: Range<Int>) throws -> Int {
    let (count, overflows) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    guard !overflows else {
      throw CallError("arithmetic overflow: the count of \(range) does not fit an `Int`")
    }
    return count
  }

  /// What needs no array of the numbers.
  private static func wholeNumbers<R: NumberRange>(_: R.Type, _ family: Family) {
    let meter = family.meter
    family.property("count", "How many whole numbers lie in the range.") { (r: R) in
      try count(of: r.numbers())
    }
    family.property("first", "The first number, or nil where there is none.") { (r: R) in
      try r.numbers().first
    }
    family.property("last", "The last number, or nil where there is none.") { (r: R) in try r.numbers().last }
    family.method("min()", "The least number, or nil where there is none.") { (r: R) in try r.numbers().first
    }
    family.method("max()", "The greatest number, or nil where there is none.") { (r: R) in
      try r.numbers().last
    }
    family.method("forEach(_:)", "Calls a closure with each number in turn.") {
      (r: R, f: CellFunction<Int, Unit>) -> Unit in
      try repeatedly(f) { f in for number in try r.numbers() { _ = try f(number) } }
      return Unit()
    }
    family.method("filter(_:)", "The numbers that pass a test.") {
      (r: R, f: CellFunction<Int, Bool>) -> [Int] in
      try repeatedly(f) { f in
        var all: [Int] = []
        for number in try r.numbers() where try f(number) {
          try meter.elements(1)
          all.append(number)
        }
        return all
      }
    }
    family.method("contains(where:)", "Whether a number passes a test.") {
      (r: R, f: CellFunction<Int, Bool>) in
      try repeatedly(f) { f in try r.numbers().contains { try f($0) } }
    }
    family.method("allSatisfy(_:)", "Whether all numbers pass a test.") {
      (r: R, f: CellFunction<Int, Bool>) in
      try repeatedly(f) { f in try r.numbers().allSatisfy { try f($0) } }
    }
    family.method("first(where:)", "The first number that passes a test, or nil.") {
      (r: R, f: CellFunction<Int, Bool>) in try repeatedly(f) { f in try r.numbers().first { try f($0) } }
    }
    family.method("last(where:)", "The last number that passes a test, or nil.") {
      (r: R, f: CellFunction<Int, Bool>) in try repeatedly(f) { f in try r.numbers().last { try f($0) } }
    }
    family.method("count(where:)", "How many numbers pass a test.") { (r: R, f: CellFunction<Int, Bool>) in
      try repeatedly(f) { f in try r.numbers().count { try f($0) } }
    }
  }

  // Copies for numbers, whose closures are called without boxes.
  @_specialize(where R == Range<Int>, U == Double)
  @_specialize(where R == Range<Int>, U == Int)
  @_specialize(where R == ClosedRange<Int>, U == Double)
  @_specialize(where R == ClosedRange<Int>, U == Int)
  private static func transformations<R: NumberRange, U: CellValue>(_: R.Type, _: U.Type, _ family: Family) {
    let meter = family.meter
    family.method("map(_:)", "Each number transformed.") { (r: R, f: CellFunction<Int, U>) in
      let numbers = try numbers(in: r.numbers(), meter)
      return try repeatedly(f) { f in try numbers.map { try f($0) } }
    }
    family.method("reduce(_:_:)", "All numbers combined into one value, from first to last.") {
      (r: R, start: U, f: CellFunction<U, Int, U>) in
      try repeatedly(f) { f in try r.numbers().reduce(start) { try f($0, $1) } }
    }
    family.method("reduce(into:_:)", "All numbers gathered into one value, from first to last.") {
      (r: R, start: U, f: MutatingCellFunction<U, Int>) in
      try r.numbers().reduce(into: start) { try f(&$0, $1) }
    }
  }

  /// Parts of a half-open range are ranges themselves.
  private static func parts(of family: Family) {
    func up(_ range: Range<Int>, _ count: Int) throws -> Int {
      let (end, overflows) = range.lowerBound.addingReportingOverflow(try atLeastZero(count))
      return overflows ? range.upperBound : min(end, range.upperBound)
    }
    func down(_ range: Range<Int>, _ count: Int) throws -> Int {
      let (start, overflows) = range.upperBound.subtractingReportingOverflow(try atLeastZero(count))
      return overflows ? range.lowerBound : max(start, range.lowerBound)
    }
    family.property("startIndex", "The first number, which is its own index.") { (r: Range<Int>) in
      r.lowerBound
    }
    family.property("endIndex", "The number behind the last.") { (r: Range<Int>) in r.upperBound }
    family.property("indices", "The range itself.") { (r: Range<Int>) in r }
    family.method("subscript(_:)", "The number itself, which must lie in the range.") {
      (r: Range<Int>, i: Int) in
      try checkIndex(i, r)
      return i
    }
    family.method("prefix(_:)", "The first numbers, at most as many as asked for.") {
      (r: Range<Int>, n: Int) in
      r.lowerBound..<(try up(r, n))
    }
    family.method("suffix(_:)", "The last numbers, at most as many as asked for.") {
      (r: Range<Int>, n: Int) in
      (try down(r, n))..<r.upperBound
    }
    family.method(
      "dropFirst(_:)", "All but the first numbers, of which there is one unless said.", defaults: one
    ) {
      (r: Range<Int>, n: Int) in (try up(r, n))..<r.upperBound
    }
    family.method(
      "dropLast(_:)", "All but the last numbers, of which there is one unless said.", defaults: one
    ) {
      (r: Range<Int>, n: Int) in r.lowerBound..<(try down(r, n))
    }
  }
}

/// A range whose whole numbers can be counted.
private protocol NumberRange: CellValue {
  func numbers() throws -> Range<Int>
}

extension Range: NumberRange where Bound == Int {
  fileprivate func numbers() -> Range<Int> { self }
}

extension ClosedRange: NumberRange where Bound == Int {
  fileprivate func numbers() throws -> Range<Int> { try Standard.halfOpen(self) }
}
