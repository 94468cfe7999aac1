extension Standard {
  static func addArrayOrder(to vocabulary: Vocabulary) {
    vocabulary.add(
      member: vocabulary.generic("sort()", sort(ComparablePlaceholder.self), isMethod: true, "Puts the elements in rising order.") {
        $0[0].asComparable.map { sort($0) }
      }, of: .array)
    vocabulary.add(
      member: vocabulary.generic("sort(by:)", sortBy(Placeholder0.self), isMethod: true, "Puts the elements in the order that a closure gives.") {
        sortBy($0[0])
      }, of: .array)
  }

  private static func sort<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T]) -> Void in a.sort() }
  }
  private static func sortBy<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T], f: CellFunction<T, T, Bool>) -> Void in try a.sort { try f($0, $1) } }
  }

  static func addRanges(to vocabulary: Vocabulary) {
    vocabulary.add(vocabulary.generic("infix ..<", halfOpen(ComparablePlaceholder.self)) { $0[0].asComparable.map { halfOpen($0) } })
    vocabulary.add(vocabulary.generic("infix ...", closed(ComparablePlaceholder.self)) { $0[0].asComparable.map { closed($0) } })
    vocabulary.add(vocabulary.generic("postfix ...", from(ComparablePlaceholder.self)) { $0[0].asComparable.map { from($0) } })
    vocabulary.add(vocabulary.generic("prefix ...", through(ComparablePlaceholder.self)) { $0[0].asComparable.map { through($0) } })
    vocabulary.add(vocabulary.generic("prefix ..<", upTo(ComparablePlaceholder.self)) { $0[0].asComparable.map { upTo($0) } })
    func method(_ nominal: Nominal, _ name: String, _ summary: String, _ signature: Implementation, isProperty: Bool = false, _ make: @escaping ([any CellValue.Type]) -> Implementation?) {
      vocabulary.add(member: vocabulary.generic(name, signature, isMethod: true, isProperty: isProperty, summary, make: make), of: nominal)
    }
    method(.range, "contains(_:)", "Whether a value lies in the range.", inRange(ComparablePlaceholder.self)) { $0[0].asComparable.map { inRange($0) } }
    method(.closedRange, "contains(_:)", "Whether a value lies in the range.", inClosed(ComparablePlaceholder.self)) { $0[0].asComparable.map { inClosed($0) } }
    method(.rangeFrom, "contains(_:)", "Whether a value lies in the range.", inFrom(ComparablePlaceholder.self)) { $0[0].asComparable.map { inFrom($0) } }
    method(.rangeThrough, "contains(_:)", "Whether a value lies in the range.", inThrough(ComparablePlaceholder.self)) { $0[0].asComparable.map { inThrough($0) } }
    method(.rangeUpTo, "contains(_:)", "Whether a value lies in the range.", inUpTo(ComparablePlaceholder.self)) { $0[0].asComparable.map { inUpTo($0) } }
    method(.range, "lowerBound", "Where the range begins.", lower(ComparablePlaceholder.self), isProperty: true) { $0[0].asComparable.map { lower($0) } }
    method(.range, "upperBound", "Before which the range ends.", upper(ComparablePlaceholder.self), isProperty: true) { $0[0].asComparable.map { upper($0) } }
    method(.closedRange, "lowerBound", "Where the range begins.", lowerClosed(ComparablePlaceholder.self), isProperty: true) { $0[0].asComparable.map { lowerClosed($0) } }
    method(.closedRange, "upperBound", "With which the range ends.", upperClosed(ComparablePlaceholder.self), isProperty: true) { $0[0].asComparable.map { upperClosed($0) } }
    method(.range, "isEmpty", "Whether no value lies in the range.", emptyRange(ComparablePlaceholder.self), isProperty: true) { $0[0].asComparable.map { emptyRange($0) } }
    vocabulary.property("count", "How many whole numbers.") { (r: Range<Int>) in r.count }
    vocabulary.property("count", "How many whole numbers.") { (r: ClosedRange<Int>) in r.count }
    vocabulary.property("first", "The first number, or nil.") { (r: Range<Int>) in r.first }
    vocabulary.property("last", "The last number, or nil.") { (r: Range<Int>) in r.last }
    vocabulary.property("first", "The first number.") { (r: ClosedRange<Int>) in r.first }
    vocabulary.property("last", "The last number.") { (r: ClosedRange<Int>) in r.last }
    addStrides(to: vocabulary)
  }

  private static func ordered<T: CellValue & Comparable>(_ a: T, _ b: T) throws {
    guard a <= b else { throw CallError("this range runs from \(a) down to \(b), and a range only runs upwards") }
  }
  private static func halfOpen<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) -> Range<T> in
      try ordered(a, b)
      return a..<b
    }
  }
  private static func closed<T: CellValue & Comparable>(_: T.Type) -> Implementation {
    Implementation { (a: T, b: T) -> ClosedRange<T> in
      try ordered(a, b)
      return a...b
    }
  }
  private static func from<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (a: T) in a... } }
  private static func through<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (a: T) in ...a } }
  private static func upTo<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (a: T) in ..<a } }
  private static func inRange<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: Range<T>, x: T) in r.contains(x) } }
  private static func inClosed<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: ClosedRange<T>, x: T) in r.contains(x) } }
  private static func inFrom<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: PartialRangeFrom<T>, x: T) in r.contains(x) } }
  private static func inThrough<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: PartialRangeThrough<T>, x: T) in r.contains(x) } }
  private static func inUpTo<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: PartialRangeUpTo<T>, x: T) in r.contains(x) } }
  private static func lower<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: Range<T>) in r.lowerBound } }
  private static func upper<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: Range<T>) in r.upperBound } }
  private static func lowerClosed<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: ClosedRange<T>) in r.lowerBound } }
  private static func upperClosed<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: ClosedRange<T>) in r.upperBound } }
  private static func emptyRange<T: CellValue & Comparable>(_: T.Type) -> Implementation { Implementation { (r: Range<T>) in r.isEmpty } }

  // MARK: Strides

  private static func addStrides(to vocabulary: Vocabulary) {
    for (label, isClosed) in [("to", false), ("through", true)] {
      for type in [CellType.int, .double] {
        vocabulary.add(
          HostFunction(
            name: "stride",
            parameters: ["from", label, "by"].map { .init(label: $0, type: type) },
            result: CellType(.strideTo, [type]), summary: "Numbers in equal steps."
          ) { call in
            type == .int ? integerStride(call, isClosed) : doubleStride(call, isClosed)
          })
      }
    }
  }

  private static func integerStride(_ call: HostFunction.Call, _ isClosed: Bool) -> AnyCode {
    let codes = (call.code(0, Int.self).run, call.code(1, Int.self).run, call.code(2, Int.self).run)
    let (machine, range) = (call.machine, call.range)
    return Code<StrideValue<Int>> { frame in
      let (a, b, step) = (try codes.0(frame), try codes.1(frame), try codes.2(frame))
      guard step != 0 else { throw Trap(.trap, "a stride needs a step other than zero", at: range) }
      let span = Double(b) - Double(a)
      do { try machine.charge(elements: Int(max(0, min(span / Double(step), 1e15)))) } catch {
        throw Implementation.located(error, range)
      }
      return StrideValue(
        elements: isClosed ? Array(stride(from: a, through: b, by: step)) : Array(stride(from: a, to: b, by: step)))
    }
  }

  private static func doubleStride(_ call: HostFunction.Call, _ isClosed: Bool) -> AnyCode {
    let codes = (call.code(0, Double.self).run, call.code(1, Double.self).run, call.code(2, Double.self).run)
    let (machine, range) = (call.machine, call.range)
    return Code<StrideValue<Double>> { frame in
      let (a, b, step) = (try codes.0(frame), try codes.1(frame), try codes.2(frame))
      let count = (b - a) / step
      guard count.isFinite else { throw Trap(.trap, "a stride from \(a) to \(b) by \(step) never ends", at: range) }
      do { try machine.charge(elements: Int(max(0, min(count, 1e15)))) } catch {
        throw Implementation.located(error, range)
      }
      return StrideValue(
        elements: isClosed ? Array(stride(from: a, through: b, by: step)) : Array(stride(from: a, to: b, by: step)))
    }
  }
}
