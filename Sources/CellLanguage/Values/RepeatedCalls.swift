/// Calls of one closure, one after another, in one frame: what `map` and its like make of a closure.
///
/// A result that is a word comes straight from the closure's instructions.
struct RepeatedCalls<Result: CellValue> {
  private let machine: Machine
  private let callable: AnyCallable
  private let range: CodeRange
  private let frame: Frame
  private let start: UnsafePointer<Instruction>
  private let givesWord: Bool
  private let run: (Frame) throws -> Result

  /// - Throws: a trap where the calls would lie deeper than the budget allows.
  @inline(__always)
  init(of value: FunctionValue) throws {
    (machine, callable, range) = (value.machine, value.callable, value.range)
    frame = try machine.take(words: callable.wordCount, objects: callable.objectCount, at: range)
    for index in value.captures.indices { frame.objects[index] = value.captures[index] }
    start = callable.entry.pointee.start
    givesWord = callable.givesWord
    run = callable.of(Result.self).run
  }

  /// Gives the frame back.
  @inline(__always)
  func end() { machine.leave(frame, objects: callable.objectCount) }

  @inline(__always)
  func slot(_ index: Int) -> Slot { callable.parameters[index] }

  /// Gives a parameter its value for the next call.
  @inline(__always)
  func set<A>(_ slot: Slot, to argument: A) {
    switch slot {
    case .word(let offset): frame.words.storeBytes(of: argument, toByteOffset: offset, as: A.self)
    case .box(let index):
      // A closure that outlives the call before may have kept that call's variable.
      guard isKnownUniquelyReferenced(&frame.objects[index]) else {
        frame.objects[index] = Box(argument)
        return
      }
      Slot.box(at: index, in: frame, of: A.self).value = argument
    }
  }

  @inline(__always)
  func call() throws -> Result {
    try machine.countCall(at: range)
    guard givesWord else { return try run(frame) }
    let word = try execute(start, in: frame)
    if Result.self == Int.self { return unsafeBitCast(word, to: Result.self) }
    if Result.self == Double.self { return unsafeBitCast(Double(word: word), to: Result.self) }
    return unsafeBitCast(word & 1 != 0, to: Result.self)
  }
}

/// Lets `body` call a closure again and again.
@inline(__always)
func repeatedly<A, R, Whole>(
  _ f: CellFunction<A, R>, _ body: ((A) throws -> R) throws -> Whole
) throws -> Whole {
  let calls = try RepeatedCalls<R>(of: f.value)
  defer { calls.end() }
  let slot = calls.slot(0)
  return try body { argument in
    calls.set(slot, to: argument)
    return try calls.call()
  }
}

/// Lets `body` call a closure of two parameters again and again.
@inline(__always)
func repeatedly<A, B, R, Whole>(
  _ f: CellFunction<A, B, R>, _ body: ((A, B) throws -> R) throws -> Whole
) throws -> Whole {
  let calls = try RepeatedCalls<R>(of: f.value)
  defer { calls.end() }
  let (first, second) = (calls.slot(0), calls.slot(1))
  return try body { a, b in
    calls.set(first, to: a)
    calls.set(second, to: b)
    return try calls.call()
  }
}
