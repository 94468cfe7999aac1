extension Standard {
  /// What changes an array, or a slice of one.
  static func mutations<C: List>(_: C.Type, _ family: Family) {
    typealias T = C.Element
    let meter = family.meter
    family.mutating(
      "append(contentsOf:)", "Adds the elements of a sequence at the end.", .copy, sequences: [1]
    ) {
      (a: inout C, b: [T]) -> Void in a.append(contentsOf: b)
    }
    family.mutating("insert(_:at:)", "Puts an element before an index.", .shift) {
      (a: inout C, value: T, i: Int) -> Void in
      try checkInsertion(i, a)
      try meter.elements(1)
      a.insert(value, at: i)
    }
    family.mutating(
      "insert(contentsOf:at:)", "Puts the elements of a sequence before an index.", .shift, sequences: [1]
    ) { (a: inout C, b: [T], i: Int) -> Void in
      try checkInsertion(i, a)
      try meter.elements(b.count)
      a.insert(contentsOf: b, at: i)
    }
    family.mutating("remove(at:)", "Takes the element at an index away.", .shift, discardable: true) {
      (a: inout C, i: Int) -> T in
      try checkIndex(i, a.startIndex..<a.endIndex)
      return a.remove(at: i)
    }
    family.mutating("removeFirst()", "Takes the first element away.", .shift, discardable: true) {
      (a: inout C) -> T in
      guard !a.isEmpty else { throw CallError("an empty array has no first element to take away") }
      return a.removeFirst()
    }
    family.mutating("removeFirst(_:)", "Takes the first elements away.", .shift) {
      (a: inout C, n: Int) -> Void in
      try checkRemoval(n, a)
      a.removeFirst(n)
    }
    family.mutating("removeLast()", "Takes the last element away.", discardable: true) { (a: inout C) -> T in
      guard !a.isEmpty else { throw CallError("an empty array has no last element to take away") }
      return a.remove(at: a.endIndex - 1)
    }
    family.mutating("removeLast(_:)", "Takes the last elements away.") { (a: inout C, n: Int) -> Void in
      try checkRemoval(n, a)
      a.removeSubrange(a.endIndex - n..<a.endIndex)
    }
    family.mutating(
      "popLast()", "Takes the last element away, or gives nil where there is none."
    ) {
      (a: inout C) -> T? in a.isEmpty ? nil : a.remove(at: a.endIndex - 1)
    }
    family.mutating(
      "removeAll(keepingCapacity:)", "Takes all elements away.", defaults: [0: Default(false, "false")]
    ) {
      (a: inout C, keeps: Bool) -> Void in a.removeAll(keepingCapacity: keeps)
    }
    family.mutating("removeAll(where:)", "Takes away the elements that pass a test.") {
      (a: inout C, f: CellFunction<T, Bool>) -> Void in
      try repeatedly(f) { f in try a.removeAll { try f($0) } }
    }
    family.mutating("reverse()", "Turns the order round.", .scan) { (a: inout C) -> Void in
      guard !a.isEmpty else { return }
      var (i, j) = (a.startIndex, a.endIndex - 1)
      while i < j {
        a.swapAt(i, j)
        i += 1
        j -= 1
      }
    }
    family.mutating("swapAt(_:_:)", "Exchanges the elements at two indices.") {
      (a: inout C, i: Int, j: Int) -> Void in
      try checkIndex(i, a.startIndex..<a.endIndex)
      try checkIndex(j, a.startIndex..<a.endIndex)
      a.swapAt(i, j)
    }
    family.mutating("sort(by:)", "Puts the elements in the order that a closure gives.", .scan) {
      (a: inout C, f: CellFunction<T, T, Bool>) -> Void in
      try repeatedly(f) { f in try a.sort { try f($0, $1) } }
    }
    family.mutating(
      "partition(by:)", "Moves the elements that pass a test behind the others; gives where they begin.",
      .scan,
      discardable: true
    ) { (a: inout C, f: CellFunction<T, Bool>) -> Int in try a.partition { try f($0) } }
    func bind<R: IndexRange>(_: R.Type) {
      family.mutating("removeSubrange(_:)", "Takes away the elements at the indices in a range.", .shift) {
        (a: inout C, r: R) -> Void in a.removeSubrange(try r.bounds(in: a.startIndex..<a.endIndex))
      }
      family.mutating(
        "replaceSubrange(_:with:)", "Puts other elements in the place of those in a range.", .shift,
        sequences: [2]
      ) { (a: inout C, r: R, b: [T]) -> Void in
        try meter.elements(b.count)
        a.replaceSubrange(try r.bounds(in: a.startIndex..<a.endIndex), with: b)
      }
    }
    bind(Range<Int>.self)
    bind(ClosedRange<Int>.self)
    bind(PartialRangeFrom<Int>.self)
    bind(PartialRangeUpTo<Int>.self)
    bind(PartialRangeThrough<Int>.self)
  }

  private static func checkInsertion<C: List>(_ index: Int, _ list: C) throws {
    guard index >= list.startIndex, index <= list.endIndex else {
      throw CallError(
        "index out of range: \(index), but an element can go to \(list.startIndex) to \(list.endIndex)")
    }
  }

  private static func checkRemoval<C: List>(_ count: Int, _ list: C) throws {
    guard try atLeastZero(count) <= list.count else {
      throw CallError("there are \(list.count) elements, so \(count) cannot be taken away")
    }
  }

  static func reserves<T: CellValue>(_: T.Type, _ family: Family) {
    family.mutating("reserveCapacity(_:)", "Makes room; values stay as they are.") {
      (_: inout [T], n: Int) -> Void in
      _ = try atLeastZero(n)
    }
  }

  static func arrayOrder<T: CellValue & Comparable>(_: T.Type, _ family: Family) { order([T].self, family) }
  static func sliceOrder<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    order(ArraySlice<T>.self, family)
  }

  private static func order<C: List>(_: C.Type, _ family: Family) where C.Element: Comparable {
    family.mutating("sort()", "Puts the elements in rising order.", .scan) { (a: inout C) -> Void in a.sort()
    }
  }

  // MARK: Append, and swap

  static let append = HostFunction(
    name: "append",
    parameters: [
      .init(label: nil, type: .array(Placeholder0.cellType), isInout: true),
      .init(label: nil, type: Placeholder0.cellType),
    ], result: .void, isMethod: true, summary: "Adds an element at the end."
  ) { call in
    if call.types[0] == .double { return appending(Double.self, call) }
    if call.types[0] == .int { return appending(Int.self, call) }
    if call.types[0] == .string { return appending(String.self, call) }
    return openAppending(call.types[0].representation, call)
  }

  private static func openAppending<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    appending(T.self, call)
  }

  @inline(__always)
  private static func appending<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let place = call.place(0, [T].self)
    let value = call.code(1, T.self).run
    let (machine, range) = (call.machine, call.range)
    return Code<Unit> { frame in
      do {
        try place.prepare?(frame)
        let element = try value(frame)
        try machine.charge(elements: 1)
        try place.change(frame) { $0.append(element) }
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }

  static func addExchange(to vocabulary: Vocabulary) {
    let parameter = HostFunction.Parameter(label: nil, type: Placeholder0.cellType, isInout: true)
    vocabulary.add(
      HostFunction(
        name: "swap", parameters: [parameter, parameter], result: .void, summary: "Exchanges two values."
      ) { call in exchange(call.types[0].representation, call) })
  }

  private static func exchange<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let (a, b) = (call.place(0, T.self), call.place(1, T.self))
    let range = call.range
    return Code<Unit> { frame in
      do {
        try a.prepare?(frame)
        try b.prepare?(frame)
        let (first, second) = (try a.load(frame), try b.load(frame))
        try a.assign(frame, second)
        try b.assign(frame, first)
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }
}
