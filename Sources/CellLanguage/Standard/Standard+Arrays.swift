extension Standard {
  static func addArrays(to vocabulary: Vocabulary) {
    func property(_ name: String, _ summary: String, _ signature: Implementation, _ make: @escaping ([any CellValue.Type]) -> Implementation?) {
      vocabulary.add(member: vocabulary.generic(name, signature, isMethod: true, isProperty: true, summary, make: make), of: .array)
    }
    func method(_ name: String, _ summary: String, _ signature: Implementation, _ make: @escaping ([any CellValue.Type]) -> Implementation?) {
      vocabulary.add(member: vocabulary.generic(name, signature, isMethod: true, summary, make: make), of: .array)
    }
    func initializer(_ name: String, _ summary: String, _ signature: Implementation, _ make: @escaping ([any CellValue.Type]) -> Implementation?) {
      vocabulary.add(static: vocabulary.generic(name, signature, summary, make: make), of: .array)
    }
    property("count", "How many elements.", count(Placeholder0.self)) { count($0[0]) }
    property("isEmpty", "Whether there is no element.", isEmpty(Placeholder0.self)) { isEmpty($0[0]) }
    property("first", "The first element, or nil.", first(Placeholder0.self)) { first($0[0]) }
    property("last", "The last element, or nil.", last(Placeholder0.self)) { last($0[0]) }
    property("indices", "The indices, from 0.", indices(Placeholder0.self)) { indices($0[0]) }
    property("startIndex", "0.", startIndex(Placeholder0.self)) { startIndex($0[0]) }
    property("endIndex", "The count.", count(Placeholder0.self)) { count($0[0]) }
    property("description", "Swift's description.", description(Placeholder0.self)) { description($0[0]) }
    method("prefix(_:)", "The first elements.", prefix(Placeholder0.self)) { prefix($0[0]) }
    method("suffix(_:)", "The last elements.", suffix(Placeholder0.self)) { suffix($0[0]) }
    method("dropFirst()", "All but the first element.", dropFirst(Placeholder0.self)) { dropFirst($0[0]) }
    method("dropFirst(_:)", "All but the first elements.", dropFirstCount(Placeholder0.self)) { dropFirstCount($0[0]) }
    method("dropLast()", "All but the last element.", dropLast(Placeholder0.self)) { dropLast($0[0]) }
    method("dropLast(_:)", "All but the last elements.", dropLastCount(Placeholder0.self)) { dropLastCount($0[0]) }
    method("reversed()", "The elements from last to first.", reversedView(Placeholder0.self)) { reversedView($0[0]) }
    method("firstIndex(where:)", "Where the first element that passes a test stands, or nil.", firstIndexWhere(Placeholder0.self)) { firstIndexWhere($0[0]) }
    method("lastIndex(where:)", "Where the last element that passes a test stands, or nil.", lastIndexWhere(Placeholder0.self)) { lastIndexWhere($0[0]) }
    method("firstIndex(of:)", "Where a value first stands, or nil.", firstIndex(EquatablePlaceholder.self)) { $0[0].asEquatable.map { firstIndex($0) } }
    method("lastIndex(of:)", "Where a value last stands, or nil.", lastIndex(EquatablePlaceholder.self)) { $0[0].asEquatable.map { lastIndex($0) } }
    method("last(where:)", "The last element that passes a test, or nil.", lastWhere(Placeholder0.self)) { lastWhere($0[0]) }
    method("split(separator:)", "The parts between the separators.", split(EquatablePlaceholder.self)) { $0[0].asEquatable.map { split($0) } }
    initializer("init()", "An empty array.", empty(Placeholder0.self)) { empty($0[0]) }
    initializer("init(_:)", "The elements of a sequence.", same(Placeholder0.self)) { same($0[0]) }
    vocabulary.add(static: repeating, of: .array)
    vocabulary.add(vocabulary.generic("infix +", concatenated(Placeholder0.self)) { concatenated($0[0]) })
    vocabulary.add(vocabulary.generic("infix +=", appendAll(Placeholder0.self)) { appendAll($0[0]) })
    addElementAccess(to: vocabulary)
    addSlices(to: vocabulary)
  }

  private static func same<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a } }
  private static func empty<T: CellValue>(_: T.Type) -> Implementation { Implementation { () -> [T] in [] } }
  private static func count<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a.count } }
  private static func isEmpty<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a.isEmpty } }
  private static func first<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a.first } }
  private static func last<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a.last } }
  private static func indices<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: [T]) in a.indices } }
  private static func startIndex<T: CellValue>(_: T.Type) -> Implementation { Implementation { (_: [T]) in 0 } }
  private static func description<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in a.description }
  }
  private static func prefix<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], n: Int) in a.prefix(try atLeastZero(n)) }
  }
  private static func suffix<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], n: Int) in a.suffix(try atLeastZero(n)) }
  }
  private static func dropFirst<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in a.dropFirst() }
  }
  private static func dropFirstCount<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], n: Int) in a.dropFirst(try atLeastZero(n)) }
  }
  private static func dropLast<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in a.dropLast() }
  }
  private static func dropLastCount<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], n: Int) in a.dropLast(try atLeastZero(n)) }
  }
  private static func reversedView<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T]) in ReversedValue(base: a) }
  }
  private static func firstIndexWhere<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.firstIndex { try f($0) } }
  }
  private static func lastIndexWhere<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.lastIndex { try f($0) } }
  }
  private static func lastWhere<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], f: CellFunction<T, Bool>) in try a.last { try f($0) } }
  }
  private static func firstIndex<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: [T], value: T) in a.firstIndex(of: value) }
  }
  private static func lastIndex<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: [T], value: T) in a.lastIndex(of: value) }
  }
  private static func split<T: CellValue & Equatable>(_: T.Type) -> Implementation {
    Implementation { (a: [T], separator: T) in a.split(separator: separator) }
  }
  private static func concatenated<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], b: [T]) in a + b }
  }
  private static func appendAll<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T], b: [T]) -> Void in a += b }
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

  private static func openRepeated<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode { repeated(T.self, call) }

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

  // MARK: One element

  private static func addElementAccess(to vocabulary: Vocabulary) {
    let element = HostFunction(
      name: "subscript",
      parameters: [.init(label: nil, type: .array(Placeholder0.cellType)), .init(label: nil, type: .int)],
      result: Placeholder0.cellType, isMethod: true, summary: "The element at an index."
    ) { call in
      if call.types[0] == .double { return readElement(Double.self, call) }
      if call.types[0] == .int { return readElement(Int.self, call) }
      return openRead(call.types[0].representation, call)
    }
    element.linkPlace = { call in
      if call.types[0] == .double { return elementPlace(Double.self, call) }
      if call.types[0] == .int { return elementPlace(Int.self, call) }
      return openPlace(call.types[0].representation, call)
    }
    vocabulary.add(member: element, of: .array)
  }

  private static func outOfRange(_ index: Int, _ count: Int, _ range: CodeRange) -> Trap {
    let held = count == 0 ? "the array is empty" : "the array has \(count) element\(count == 1 ? "" : "s"), 0 to \(count - 1)"
    return Trap(.trap, "index out of range: \(index), but \(held)", at: range)
  }

  private static func openRead<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode { readElement(T.self, call) }

  @inline(__always)
  private static func readElement<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let (array, index) = (call.code(0, [T].self).run, call.code(1, Int.self).run)
    let range = call.range
    return Code<T> { frame in
      let elements = try array(frame)
      let i = try index(frame)
      guard i >= 0, i < elements.count else { throw outOfRange(i, elements.count, range) }
      return elements[i]
    }
  }

  private static func openPlace<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyPlace { elementPlace(T.self, call) }

  @inline(__always)
  private static func elementPlace<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyPlace {
    let base = call.place(0, [T].self)
    let index = call.code(1, Int.self).run
    let range = call.range
    let place = Place<T>(
      prepare: base.prepare,
      load: { frame in
        let elements = try base.load(frame)
        let i = try index(frame)
        guard i >= 0, i < elements.count else { throw outOfRange(i, elements.count, range) }
        return elements[i]
      },
      modify: { frame, body in
        let i = try index(frame)
        try base.modify(frame) { elements in
          guard i >= 0, i < elements.count else { throw outOfRange(i, elements.count, range) }
          try body(&elements[i])
        }
      })
    place.assign = { frame, value in
      let i = try index(frame)
      try base.modify(frame) { elements in
        guard i >= 0, i < elements.count else { throw outOfRange(i, elements.count, range) }
        elements[i] = value
      }
    }
    return place
  }

  // MARK: Slices

  private static func addSlices(to vocabulary: Vocabulary) {
    for nominal in [Nominal.array, .slice] {
      let isArray = nominal === Nominal.array
      func method(_ name: String, _ array: Implementation, _ slice: Implementation, _ makeArray: @escaping ([any CellValue.Type]) -> Implementation?, _ makeSlice: @escaping ([any CellValue.Type]) -> Implementation?) {
        vocabulary.add(
          member: vocabulary.generic(name, isArray ? array : slice, isMethod: true, "A part of the elements.", make: isArray ? makeArray : makeSlice),
          of: nominal)
      }
      method("subscript(_:)", part(Placeholder0.self), slicePart(Placeholder0.self), { part($0[0]) }, { slicePart($0[0]) })
      method("subscript(_:)", partClosed(Placeholder0.self), slicePartClosed(Placeholder0.self), { partClosed($0[0]) }, { slicePartClosed($0[0]) })
      method("subscript(_:)", partFrom(Placeholder0.self), slicePartFrom(Placeholder0.self), { partFrom($0[0]) }, { slicePartFrom($0[0]) })
    }
    vocabulary.add(
      member: vocabulary.generic("subscript(_:)", partUpTo(Placeholder0.self), isMethod: true, "A part of the elements.") { partUpTo($0[0]) },
      of: .array)
    vocabulary.add(
      member: vocabulary.generic("subscript(_:)", partThrough(Placeholder0.self), isMethod: true, "A part of the elements.") { partThrough($0[0]) },
      of: .array)
    func slice(_ name: String, _ signature: Implementation, isProperty: Bool = true, _ make: @escaping ([any CellValue.Type]) -> Implementation?) {
      vocabulary.add(member: vocabulary.generic(name, signature, isMethod: true, isProperty: isProperty, "As of an array.", make: make), of: .slice)
    }
    slice("count", sliceCount(Placeholder0.self)) { sliceCount($0[0]) }
    slice("isEmpty", sliceIsEmpty(Placeholder0.self)) { sliceIsEmpty($0[0]) }
    slice("first", sliceFirst(Placeholder0.self)) { sliceFirst($0[0]) }
    slice("last", sliceLast(Placeholder0.self)) { sliceLast($0[0]) }
    slice("startIndex", sliceStart(Placeholder0.self)) { sliceStart($0[0]) }
    slice("endIndex", sliceEnd(Placeholder0.self)) { sliceEnd($0[0]) }
    slice("indices", sliceIndices(Placeholder0.self)) { sliceIndices($0[0]) }
    slice("subscript(_:)", sliceElement(Placeholder0.self), isProperty: false) { sliceElement($0[0]) }
  }

  private static func check(_ bounds: Range<Int>, _ all: Range<Int>) throws -> Range<Int> {
    guard bounds.lowerBound >= all.lowerBound, bounds.upperBound <= all.upperBound else {
      throw CallError("index out of range: \(bounds), but the indices are \(all)")
    }
    return bounds
  }
  private static func part<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], r: Range<Int>) in a[try check(r, a.indices)] }
  }
  private static func partClosed<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], r: ClosedRange<Int>) in a[try check(r.lowerBound..<r.upperBound &+ 1, a.indices)] }
  }
  private static func partFrom<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], r: PartialRangeFrom<Int>) in
      guard r.lowerBound >= 0, r.lowerBound <= a.count else {
        throw CallError("index out of range: \(r.lowerBound)..., but the indices are \(a.indices)")
      }
      return a[r]
    }
  }
  private static func partUpTo<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], r: PartialRangeUpTo<Int>) in a[try check(0..<max(0, r.upperBound), a.indices)] }
  }
  private static func partThrough<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: [T], r: PartialRangeThrough<Int>) in a[try check(0..<max(0, r.upperBound &+ 1), a.indices)] }
  }
  private static func slicePart<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: ArraySlice<T>, r: Range<Int>) in a[try check(r, a.indices)] }
  }
  private static func slicePartClosed<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: ArraySlice<T>, r: ClosedRange<Int>) in a[try check(r.lowerBound..<r.upperBound &+ 1, a.indices)] }
  }
  private static func slicePartFrom<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: ArraySlice<T>, r: PartialRangeFrom<Int>) in
      guard r.lowerBound >= a.startIndex, r.lowerBound <= a.endIndex else {
        throw CallError("index out of range: \(r.lowerBound)..., but the indices are \(a.indices)")
      }
      return a[r]
    }
  }
  private static func sliceCount<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.count } }
  private static func sliceIsEmpty<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.isEmpty } }
  private static func sliceFirst<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.first } }
  private static func sliceLast<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.last } }
  private static func sliceStart<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.startIndex } }
  private static func sliceEnd<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.endIndex } }
  private static func sliceIndices<T: CellValue>(_: T.Type) -> Implementation { Implementation { (a: ArraySlice<T>) in a.indices } }
  private static func sliceElement<T: CellValue>(_: T.Type) -> Implementation {
    Implementation { (a: ArraySlice<T>, i: Int) -> T in
      guard a.indices.contains(i) else { throw CallError("index out of range: \(i), but the indices are \(a.indices)") }
      return a[i]
    }
  }
}
