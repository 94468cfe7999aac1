/// A compiled function body: how much memory a call takes, where its parameters go, and what to run.
class AnyCallable {
  /// Where its instructions begin, and how much memory they need; calls from other instructions look there.
  let entry: UnsafeMutablePointer<Entry>
  /// The instructions, once the body is compiled.
  private var segment: Segment?
  @exclusivity(unchecked) private(set) var wordCount = 0
  @exclusivity(unchecked) private(set) var objectCount = 0
  @exclusivity(unchecked) var parameters: [Slot] = []
  /// The objects that begin with what the closure has captured.
  var captureCount = 0
  /// Whether the instructions end with a word that is the result.
  @exclusivity(unchecked) var givesWord = false

  init() {
    let undeclared = Segment([Instruction(.missingReturn, at: CodeRange(0, 0))], keeping: [])
    segment = undeclared
    entry = .allocate(capacity: 1)
    entry.initialize(to: Entry(start: undeclared.start))
  }

  deinit { entry.deallocate() }

  /// Sets the compiled body.
  final func setBody(_ segment: Segment, words: Int, objects: Int) {
    self.segment = segment
    wordCount = words
    objectCount = objects
    entry.pointee = Entry(start: segment.start, wordBytes: words * 8, objectCount: objects)
  }

  @inline(__always)
  final func of<R>(_: R.Type) -> Callable<R> { unsafeDowncast(self, to: Callable<R>.self) }
}

final class Callable<R>: AnyCallable {
  @exclusivity(unchecked) var run: (Frame) throws -> R = { _ in
    throw Trap(.trap, "called before it was declared", at: nil)
  }
}

/// A function or closure as a value.
package final class FunctionValue: CellValue {
  /// Of no use: the checker knows the type of every function value.
  package static let cellType = CellType(FunctionType([], .void))

  let callable: AnyCallable
  let captures: [AnyObject?]
  /// The machine outlives every value of its program.
  unowned(unsafe) let machine: Machine
  let range: CodeRange

  init(_ callable: AnyCallable, captures: [AnyObject?], machine: Machine, range: CodeRange) {
    self.callable = callable
    self.captures = captures
    self.machine = machine
    self.range = range
  }

  @inline(__always)
  func call<R>(_: R.Type, at range: CodeRange? = nil, arguments: (AnyCallable, Frame) throws -> Void) throws
    -> R
  {
    let callable = self.callable
    let frame = try machine.enter(
      words: callable.wordCount, objects: callable.objectCount, at: range ?? self.range)
    defer { machine.leave(frame, objects: callable.objectCount) }
    for index in captures.indices { frame.objects[index] = captures[index] }
    try arguments(callable, frame)
    return try callable.of(R.self).run(frame)
  }
}

/// A closure parameter of a bound function, with its Swift types.
package struct CellFunction<each Argument: CellValue, Result: CellValue>: CellValue {
  package static var cellType: CellType {
    var parameters: [FunctionType.Parameter] = []
    for type in repeat (each Argument).cellType { parameters.append(.init(type)) }
    return CellType(FunctionType(parameters, Result.cellType, throws: true))
  }

  let value: FunctionValue

  package static func adapt(_ code: AnyCode) -> Code<Self> {
    let code = code.of(FunctionValue.self)
    return Code { CellFunction(value: try code.run($0)) }
  }

  package func callAsFunction(_ argument: repeat each Argument) throws -> Result {
    try value.call(Result.self) { callable, frame in
      var index = 0
      repeat store((each argument), callable.parameters[index], &index, frame)
    }
  }

  private func store<T>(_ argument: T, _ slot: Slot, _ index: inout Int, _ frame: Frame) {
    slot.initialize(argument, in: frame)
    index += 1
  }
}

/// A closure parameter of a bound function that changes its first argument, as that of `reduce(into:)` does.
package struct MutatingCellFunction<Subject: CellValue, Argument: CellValue>: CellValue {
  package static var cellType: CellType {
    CellType(
      FunctionType([.init(Subject.cellType, isInout: true), .init(Argument.cellType)], .void, throws: true))
  }

  let value: FunctionValue

  package static func adapt(_ code: AnyCode) -> Code<Self> {
    let code = code.of(FunctionValue.self)
    return Code { MutatingCellFunction(value: try code.run($0)) }
  }

  package func callAsFunction(_ subject: inout Subject, _ argument: Argument) throws {
    let machine = value.machine
    let callable = value.callable
    let frame = try machine.enter(words: callable.wordCount, objects: callable.objectCount, at: value.range)
    defer { machine.leave(frame, objects: callable.objectCount) }
    for index in value.captures.indices { frame.objects[index] = value.captures[index] }
    let slot = callable.parameters[0]
    callable.parameters[1].initialize(argument, in: frame)
    // The value moves into the callee and back, so that it is changed where it lies.
    try withUnsafeMutablePointer(to: &subject) { pointer in
      slot.initialize(pointer.move(), in: frame)
      defer { pointer.initialize(to: slot.load(Subject.self, from: frame)) }
      _ = try callable.of(Unit.self).run(frame)
    }
  }
}

/// A result-builder closure of a bound function: its statements yield the elements.
package struct BuilderFunction<Element: CellValue>: CellValue {
  package static var cellType: CellType { CellType(FunctionType([], .array(Element.cellType), throws: true)) }
  package static var builderElement: CellType? { Element.cellType }

  let value: FunctionValue

  package static func adapt(_ code: AnyCode) -> Code<Self> {
    let code = code.of(FunctionValue.self)
    return Code { BuilderFunction(value: try code.run($0)) }
  }

  package func callAsFunction() throws -> [Element] {
    try value.call([Element].self) { _, _ in }
  }
}
