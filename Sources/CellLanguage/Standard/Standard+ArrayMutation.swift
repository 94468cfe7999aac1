extension Standard {
  static func addArrayMutation(to vocabulary: Vocabulary) {
    func method(_ name: String, _ summary: String, _ signature: Implementation, discardable: Bool = false, _ make: @escaping ([any CellValue.Type]) -> Implementation?) {
      vocabulary.add(
        member: vocabulary.generic(name, signature, isMethod: true, discardable: discardable, summary, make: make), of: .array)
    }
    vocabulary.add(member: append, of: .array)
    method("append(contentsOf:)", "Adds elements at the end.", appendContents(Placeholder0.self)) { appendContents($0[0]) }
    method("insert(_:at:)", "Puts an element before an index.", insert(Placeholder0.self)) { insert($0[0]) }
    method("remove(at:)", "Takes the element at an index away.", remove(Placeholder0.self), discardable: true) { remove($0[0]) }
    method("removeFirst()", "Takes the first element away.", removeFirst(Placeholder0.self), discardable: true) { removeFirst($0[0]) }
    method("removeLast()", "Takes the last element away.", removeLast(Placeholder0.self), discardable: true) { removeLast($0[0]) }
    method("popLast()", "Takes the last element away, or gives nil.", popLast(Placeholder0.self), discardable: true) { popLast($0[0]) }
    method("removeAll()", "Empties the array.", removeAll(Placeholder0.self)) { removeAll($0[0]) }
    method("removeAll(where:)", "Takes away the elements that pass a test.", removeWhere(Placeholder0.self)) { removeWhere($0[0]) }
    method("reverse()", "Turns the order round.", reverse(Placeholder0.self)) { reverse($0[0]) }
    method("swapAt(_:_:)", "Exchanges two elements.", swapAt(Placeholder0.self)) { swapAt($0[0]) }
    method("reserveCapacity(_:)", "Has no effect on values.", reserve(Placeholder0.self)) { reserve($0[0]) }
    vocabulary.add(vocabulary.generic("swap(_:_:)", exchange(Placeholder0.self), "Exchanges two values.") { exchange($0[0]) }.changingBoth())
  }

  private static let append = HostFunction(
    name: "append",
    parameters: [
      .init(label: nil, type: .array(Placeholder0.cellType), isInout: true), .init(label: nil, type: Placeholder0.cellType),
    ], result: .void, isMethod: true, summary: "Adds an element at the end."
  ) { call in
    if call.types[0] == .double { return appending(Double.self, call) }
    if call.types[0] == .int { return appending(Int.self, call) }
    return openAppending(call.types[0].representation, call)
  }

  private static func openAppending<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode { appending(T.self, call) }

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
        try place.modify(frame) { $0.append(element) }
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }

  private static func appendContents<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T], b: [T]) -> Void in a.append(contentsOf: b) }
  }
  private static func insert<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing({ (a: inout [T], value: T, i: Int) -> Void in
      guard i >= 0, i <= a.count else { throw CallError("index out of range: \(i), but an element can go to 0 to \(a.count)") }
      a.insert(value, at: i)
    })
  }
  private static func remove<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing({ (a: inout [T], i: Int) -> T in
      guard a.indices.contains(i) else { throw CallError("index out of range: \(i), but the indices are \(a.indices)") }
      return a.remove(at: i)
    })
  }
  private static func removeFirst<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing({ (a: inout [T]) -> T in
      guard !a.isEmpty else { throw CallError("an empty array has no first element to take away") }
      return a.removeFirst()
    })
  }
  private static func removeLast<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing({ (a: inout [T]) -> T in
      guard !a.isEmpty else { throw CallError("an empty array has no last element to take away") }
      return a.removeLast()
    })
  }
  private static func popLast<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T]) -> T? in a.popLast() }
  }
  private static func removeAll<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T]) -> Void in a.removeAll() }
  }
  private static func removeWhere<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T], f: CellFunction<T, Bool>) -> Void in try a.removeAll { try f($0) } }
  }
  private static func reverse<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (a: inout [T]) -> Void in a.reverse() }
  }
  private static func swapAt<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing({ (a: inout [T], i: Int, j: Int) -> Void in
      guard a.indices.contains(i), a.indices.contains(j) else {
        throw CallError("index out of range: \(i) and \(j), but the indices are \(a.indices)")
      }
      a.swapAt(i, j)
    })
  }
  private static func reserve<T: CellValue>(_: T.Type) -> Implementation {
    Implementation.changing { (_: inout [T], n: Int) -> Void in _ = try atLeastZero(n) }
  }

  private static func exchange<T: CellValue>(_: T.Type) -> Implementation {
    var implementation = Implementation { (a: T, b: T) -> Void in }
    implementation.link = { call in
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
    return implementation
  }
}

extension HostFunction {
  /// The same function with both parameters `inout`.
  fileprivate func changingBoth() -> HostFunction {
    for index in parameters.indices { parameters[index].isInout = true }
    return self
  }
}
