/// Elements and parts of arrays, as places that can be changed.
extension Standard {
  static func addElementAccess(to vocabulary: Vocabulary) {
    let element = HostFunction(
      name: "subscript",
      parameters: [.init(label: nil, type: .array(Placeholder0.cellType)), .init(label: nil, type: .int)],
      result: Placeholder0.cellType, isMethod: true, summary: "The element at an index."
    ) { call in
      if call.types[0] == .double { return readElement(Double.self, call) }
      if call.types[0] == .int { return readElement(Int.self, call) }
      return openRead(call.types[0].representation, call)
    }
    element.intrinsic = .element
    element.linkPlace = { call in
      if call.types[0] == .double { return elementPlace(Double.self, call) }
      if call.types[0] == .int { return elementPlace(Int.self, call) }
      return openPlace(call.types[0].representation, call)
    }
    vocabulary.add(member: element, of: .array)
  }

  private static func openRead<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    readElement(T.self, call)
  }

  @inline(__always)
  private static func readElement<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let (array, index) = (call.code(0, [T].self).run, call.code(1, Int.self).run)
    let range = call.range
    return Code<T> { frame in
      let elements = try array(frame)
      let i = try index(frame)
      guard i >= 0, i < elements.count else { throw Fault.outOfRange(i, elements.count, range) }
      return elements[i]
    }
  }

  private static func openPlace<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyPlace {
    elementPlace(T.self, call)
  }

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
        guard i >= 0, i < elements.count else { throw Fault.outOfRange(i, elements.count, range) }
        return elements[i]
      },
      modify: { frame, body in
        let i = try index(frame)
        try base.modify(frame) { elements in
          guard i >= 0, i < elements.count else { throw Fault.outOfRange(i, elements.count, range) }
          try body(&elements[i])
        }
      })
    place.assign = { frame, value in
      let i = try index(frame)
      try base.modify(frame) { elements in
        guard i >= 0, i < elements.count else { throw Fault.outOfRange(i, elements.count, range) }
        elements[i] = value
      }
    }
    return place
  }

  static func checkIndex(_ index: Int, _ indices: Range<Int>) throws {
    guard indices.contains(index) else {
      let held = indices.isEmpty ? "there is no element" : "the indices are \(indices)"
      throw CallError("index out of range: \(index), but \(held)")
    }
  }

  static func sliceElementPlace<T: CellValue>(_: T.Type) -> (HostFunction.Call) -> AnyPlace {
    { call in
      let base = call.place(0, ArraySlice<T>.self)
      let index = call.code(1, Int.self).run
      let range = call.range
      return Place<T>(
        prepare: base.prepare,
        load: { frame in
          let elements = try base.load(frame)
          let i = try index(frame)
          do { try checkIndex(i, elements.indices) } catch { throw Implementation.located(error, range) }
          return elements[i]
        },
        modify: { frame, body in
          let i = try index(frame)
          try base.modify(frame) { elements in
            do { try checkIndex(i, elements.indices) } catch { throw Implementation.located(error, range) }
            try body(&elements[i])
          }
        })
    }
  }

  // MARK: Parts

  /// `a[1..<3]` and its like, which can be read, changed and replaced by another number of elements.
  static func partAccess<C: List>(_: C.Type, _ family: Family) {
    func bind<R: IndexRange>(_: R.Type) {
      family.method(
        "subscript(_:)", "The elements at the indices in a range.", place: partPlace(C.self, R.self)
      ) {
        (a: C, r: R) in a[try r.bounds(in: a.startIndex..<a.endIndex)]
      }
    }
    bind(Range<Int>.self)
    bind(ClosedRange<Int>.self)
    bind(PartialRangeFrom<Int>.self)
    bind(PartialRangeUpTo<Int>.self)
    bind(PartialRangeThrough<Int>.self)
  }

  private static func partPlace<C: List, R: IndexRange>(_: C.Type, _: R.Type) -> (HostFunction.Call) ->
    AnyPlace
  {
    { call in
      let base = call.place(0, C.self)
      let indices = call.code(1, R.self).run
      let (machine, range) = (call.machine, call.range)
      func bounds(_ frame: Frame, _ elements: C) throws -> Range<Int> {
        do { return try indices(frame).bounds(in: elements.startIndex..<elements.endIndex) } catch {
          throw Implementation.located(error, range)
        }
      }
      let place = Place<ArraySlice<C.Element>>(
        prepare: base.prepare,
        load: { frame in
          let elements = try base.load(frame)
          return elements[try bounds(frame, elements)]
        },
        modify: { frame, body in
          try base.modify(frame) { elements in
            let part = try bounds(frame, elements)
            var slice = elements[part]
            try body(&slice)
            try machine.charge(elements: slice.count)
            elements.replaceSubrange(part, with: slice)
          }
        })
      place.assign = { frame, slice in
        try machine.charge(elements: slice.count)
        try base.modify(frame) { $0.replaceSubrange(try bounds(frame, $0), with: slice) }
      }
      return place
    }
  }
}

/// A range of indices, whose bounds may be left to the collection.
protocol IndexRange: CellValue {
  /// The range within the indices of a collection; throws where it leaves them.
  func bounds(in indices: Range<Int>) throws -> Range<Int>
}

extension IndexRange {
  fileprivate func outside(_ indices: Range<Int>) -> CallError {
    CallError("index out of range: \(self), but the indices are \(indices)")
  }
}

extension Range: IndexRange where Bound == Int {
  func bounds(in indices: Range<Int>) throws -> Range<Int> {
    guard lowerBound >= indices.lowerBound, upperBound <= indices.upperBound else { throw outside(indices) }
    return self
  }
}

extension ClosedRange: IndexRange where Bound == Int {
  func bounds(in indices: Range<Int>) throws -> Range<Int> {
    guard lowerBound >= indices.lowerBound, upperBound < indices.upperBound else { throw outside(indices) }
    return lowerBound..<upperBound + 1
  }
}

extension PartialRangeFrom: IndexRange where Bound == Int {
  func bounds(in indices: Range<Int>) throws -> Range<Int> {
    guard lowerBound >= indices.lowerBound, lowerBound <= indices.upperBound else {
      throw CallError("index out of range: \(lowerBound)..., but the indices are \(indices)")
    }
    return lowerBound..<indices.upperBound
  }
}

extension PartialRangeUpTo: IndexRange where Bound == Int {
  func bounds(in indices: Range<Int>) throws -> Range<Int> {
    guard upperBound >= indices.lowerBound, upperBound <= indices.upperBound else {
      throw CallError("index out of range: ..<\(upperBound), but the indices are \(indices)")
    }
    return indices.lowerBound..<upperBound
  }
}

extension PartialRangeThrough: IndexRange where Bound == Int {
  func bounds(in indices: Range<Int>) throws -> Range<Int> {
    // The index before the first stands for no element at all.
    let (end, overflows) = upperBound.addingReportingOverflow(1)
    guard !overflows, end >= indices.lowerBound, end <= indices.upperBound else {
      throw CallError("index out of range: ...\(upperBound), but the indices are \(indices)")
    }
    return indices.lowerBound..<end
  }
}
