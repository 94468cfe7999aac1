extension Standard {
  static func addArrays(to vocabulary: Vocabulary) {
    vocabulary.family(.member(.array), Placeholder0.self) { family, types in
      arrays(types[0], family)
      reserves(types[0], family)
    }
    for count in vocabulary.member("count", of: .array) { count.intrinsic = .count }
    vocabulary.family(.member(.slice), Placeholder0.self) { family, types in slices(types[0], family) }
    vocabulary.family(.member(.reversed), Placeholder0.self) { family, types in reversals(types[0], family) }
    for nominal in [Nominal.array, .slice] {
      let isArray = nominal === Nominal.array
      vocabulary.family(.member(nominal), EquatablePlaceholder.self) { family, types in
        if let type = types[0].asEquatable {
          isArray ? arrayIndices(type, family) : sliceIndices(type, family)
        }
      }
      vocabulary.family(.member(nominal), ComparablePlaceholder.self) { family, types in
        if let type = types[0].asComparable { isArray ? arrayOrder(type, family) : sliceOrder(type, family) }
      }
    }
    vocabulary.family(.static(.array), Placeholder0.self) { family, types in makers(types[0], family) }
    vocabulary.family(.static(.slice), Placeholder0.self) { family, types in sliceMakers(types[0], family) }
    vocabulary.family(.free, Placeholder0.self) { family, types in operators(types[0], family) }
    vocabulary.add(static: repeating, of: .array)
    vocabulary.add(member: append, of: .array)
    addElementAccess(to: vocabulary)
  }

  // MARK: What arrays and slices share

  private static func arrays<T: CellValue>(_: T.Type, _ family: Family) {
    lists([T].self, family)
    mutations([T].self, family)
    partAccess([T].self, family)
    family.method("reversed()", "The elements from last to first, seen through.") { (a: [T]) in
      ReversedValue(base: a)
    }
  }

  private static func slices<T: CellValue>(_: T.Type, _ family: Family) {
    let meter = family.meter
    lists(ArraySlice<T>.self, family)
    cuts(ArraySlice<T>.self, family)
    mutations(ArraySlice<T>.self, family)
    partAccess(ArraySlice<T>.self, family)
    family.method("subscript(_:)", "The element at an index.", place: sliceElementPlace(T.self)) {
      (a: ArraySlice<T>, i: Int) -> T in
      try checkIndex(i, a.indices)
      return a[i]
    }
    family.mutating("append(_:)", "Adds an element at the end.") {
      (a: inout ArraySlice<T>, value: T) -> Void in
      try meter.elements(1)
      a.append(value)
    }
  }

  private static func lists<C: List>(_: C.Type, _ family: Family) {
    typealias T = C.Element
    family.property("count", "How many elements there are.") { (a: C) in a.count }
    family.property("isEmpty", "Whether there is no element.") { (a: C) in a.isEmpty }
    family.property("first", "The first element, or nil where there is none.") { (a: C) in a.first }
    family.property("last", "The last element, or nil where there is none.") { (a: C) in a.last }
    family.property("indices", "The range of the indices.") { (a: C) in a.startIndex..<a.endIndex }
    family.property("startIndex", "The index of the first element.") { (a: C) in a.startIndex }
    family.property("endIndex", "The index behind the last element.") { (a: C) in a.endIndex }
    family.property("description", "The elements as `print` writes them.", .copy) { (a: C) in
      String(describing: a)
    }
    family.method("prefix(upTo:)", "The elements before an index.") { (a: C, end: Int) in
      a[try (..<end).bounds(in: a.startIndex..<a.endIndex)]
    }
    family.method("prefix(through:)", "The elements up to an index and at it.") { (a: C, end: Int) in
      a[try (...end).bounds(in: a.startIndex..<a.endIndex)]
    }
    family.method("suffix(from:)", "The elements from an index on.") { (a: C, start: Int) in
      a[try (start...).bounds(in: a.startIndex..<a.endIndex)]
    }
    family.method("firstIndex(where:)", "Where the first element that passes a test stands, or nil.") {
      (a: C, f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.firstIndex { try f($0) } }
    }
    family.method("lastIndex(where:)", "Where the last element that passes a test stands, or nil.") {
      (a: C, f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.lastIndex { try f($0) } }
    }
    family.method("last(where:)", "The last element that passes a test, or nil.") {
      (a: C, f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.last { try f($0) } }
    }
    family.method("index(after:)", "The next index.") { (_: C, i: Int) in try offset(i, by: 1) }
    family.method("index(before:)", "The index before.") { (_: C, i: Int) in try offset(i, by: -1) }
    family.method("index(_:offsetBy:)", "The index some steps on.") { (_: C, i: Int, n: Int) in
      try offset(i, by: n)
    }
    family.method("distance(from:to:)", "How many steps lie between two indices.") { (_: C, i: Int, j: Int) in
      let (steps, overflows) = j.subtractingReportingOverflow(i)
      guard !overflows else { throw CallError("arithmetic overflow: \(j) - \(i) does not fit an `Int`") }
      return steps
    }
    family.method(
      "split(maxSplits:omittingEmptySubsequences:whereSeparator:)",
      "The parts between the elements that pass a test.", .scan, defaults: splitting(from: 0)
    ) { (a: C, most: Int, omitsEmpty: Bool, f: CellFunction<T, Bool>) in
      try a.split(maxSplits: atLeastZero(most), omittingEmptySubsequences: omitsEmpty) { try f($0) }
    }
  }

  /// What slices have of their own, so that their indices stay; arrays have it as every sequence has it.
  private static func cuts<C: List>(_: C.Type, _ family: Family) {
    typealias T = C.Element
    family.method("prefix(_:)", "The first elements, at most as many as asked for.") { (a: C, n: Int) in
      a.prefix(try atLeastZero(n))
    }
    family.method("suffix(_:)", "The last elements, at most as many as asked for.") { (a: C, n: Int) in
      a.suffix(try atLeastZero(n))
    }
    family.method(
      "dropFirst(_:)", "All but the first elements, of which there is one unless said.", defaults: one
    ) {
      (a: C, n: Int) in a.dropFirst(try atLeastZero(n))
    }
    family.method(
      "dropLast(_:)", "All but the last elements, of which there is one unless said.", defaults: one
    ) {
      (a: C, n: Int) in a.dropLast(try atLeastZero(n))
    }
    family.method("prefix(while:)", "The elements before the first that fails a test.") {
      (a: C, f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.prefix { try f($0) } }
    }
    family.method("drop(while:)", "The elements from the first that fails a test.") {
      (a: C, f: CellFunction<T, Bool>) in try repeatedly(f) { f in try a.drop { try f($0) } }
    }
  }

  /// The defaults of `split`.
  static func splitting(from first: Int) -> [Int: Default] {
    [first: Default(Int.max, "Int.max"), first + 1: Default(true, "true")]
  }

  private static func offset(_ index: Int, by step: Int) throws -> Int {
    let (sum, overflows) = index.addingReportingOverflow(step)
    guard !overflows else { throw CallError("arithmetic overflow: \(index) + \(step) does not fit an `Int`") }
    return sum
  }

  private static func arrayIndices<T: CellValue & Equatable>(_: T.Type, _ family: Family) {
    equalities([T].self, family)
  }
  private static func sliceIndices<T: CellValue & Equatable>(_: T.Type, _ family: Family) {
    equalities(ArraySlice<T>.self, family)
  }

  private static func equalities<C: List>(_: C.Type, _ family: Family) where C.Element: Equatable {
    family.method("firstIndex(of:)", "Where a value first stands, or nil.", .scan) {
      (a: C, value: C.Element) in
      a.firstIndex(of: value)
    }
    family.method("lastIndex(of:)", "Where a value last stands, or nil.", .scan) { (a: C, value: C.Element) in
      a.lastIndex(of: value)
    }
    family.method(
      "split(separator:maxSplits:omittingEmptySubsequences:)",
      "The parts between the elements equal to a value.",
      .scan, defaults: splitting(from: 1)
    ) { (a: C, separator: C.Element, most: Int, omitsEmpty: Bool) in
      a.split(separator: separator, maxSplits: try atLeastZero(most), omittingEmptySubsequences: omitsEmpty)
    }
  }

  private static func reversals<T: CellValue>(_: T.Type, _ family: Family) {
    family.property("count", "How many elements there are.") { (a: ReversedValue<T>) in a.base.count }
    family.property("isEmpty", "Whether there is no element.") { (a: ReversedValue<T>) in a.base.isEmpty }
    family.property("first", "The first element, or nil where there is none.") { (a: ReversedValue<T>) in
      a.base.last
    }
    family.property("last", "The last element, or nil where there is none.") { (a: ReversedValue<T>) in
      a.base.first
    }
    family.method("reversed()", "The elements in their first order.") { (a: ReversedValue<T>) in a.base }
  }

  // MARK: Making arrays

  private static func makers<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("init()", "An empty array.") { () -> [T] in [] }
    family.function("init(_:)", "The elements of a sequence.", sequences: [0]) { (a: [T]) in a }
  }

  private static func sliceMakers<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("init()", "An empty slice.") { () -> ArraySlice<T> in [] }
    family.function("init(_:)", "The elements of a sequence.", sequences: [0]) { (a: [T]) in a[...] }
  }

  private static func operators<T: CellValue>(_: T.Type, _ family: Family) {
    family.operator(.infix("+"), "The elements of an array, then those of a sequence.", .copy, sequences: [1])
    {
      (a: [T], b: [T]) in a + b
    }
    family.operator(.infix("+"), "The elements of a sequence, then those of an array.", .copy, sequences: [0])
    {
      (a: [T], b: [T]) in a + b
    }
    family.operator(.infix("+"), "The elements of a slice, then those of a sequence.", .copy, sequences: [1])
    {
      (a: ArraySlice<T>, b: [T]) in a + b
    }
    family.assignment("+=", "Adds the elements of a sequence at the end.", .copy, sequences: [1]) {
      (a: inout ArraySlice<T>, b: [T]) in a += b
    }
    family.assignment("+=", "Adds the elements of a sequence at the end.", .copy, sequences: [1]) {
      (a: inout [T], b: [T]) in a += b
    }
  }

  /// `Array(repeating:count:)`, which is refused before it allocates.
  private static let repeating = HostFunction(
    name: "init",
    parameters: [.init(label: "repeating", type: Placeholder0.cellType), .init(label: "count", type: .int)],
    result: .array(Placeholder0.cellType), summary: "A value again and again."
  ) { call in
    if call.types[0] == .double { return repeated(Double.self, call) }
    if call.types[0] == .int { return repeated(Int.self, call) }
    return openRepeated(call.types[0].representation, call)
  }

  private static func openRepeated<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    repeated(T.self, call)
  }

  private static func repeated<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let (value, count) = (call.code(0, T.self).run, call.code(1, Int.self).run)
    let (machine, range) = (call.machine, call.range)
    return Code<[T]> { frame in
      let element = try value(frame)
      do {
        let n = try atLeastZero(try count(frame))
        try machine.charge(elements: n)
        return Array(repeating: element, count: n)
      } catch { throw Implementation.located(error, range) }
    }
  }
}

/// An array or a slice of one.
protocol List: CellValue, RandomAccessCollection, RangeReplaceableCollection, MutableCollection
where Element: CellValue, Index == Int, Indices == Range<Int>, SubSequence == ArraySlice<Element> {}

extension Array: List where Element: CellValue {}
extension ArraySlice: List where Element: CellValue {}
