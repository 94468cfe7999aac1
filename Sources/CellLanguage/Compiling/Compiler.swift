/// Turns checked cells into code that runs.
///
/// Each variable has its place before anything runs, and each expression becomes code for exactly its own Swift type:
/// an `Int` is added as an `Int`, without a box and without asking what it is. Control flow, calls between functions
/// and whatever is done with words become instructions; what is done with other values becomes closures, which
/// instructions call where they need them, and which in turn run instructions.
final class Compiler {
  let machine: Machine
  /// The frame of the function being compiled.
  var frame: FrameBuilder
  /// The instructions being assembled.
  var code = Assembler(isBody: false)
  /// Functions whose bodies are still to be compiled.
  private var waiting: [FunctionSymbol] = []
  var isTopLevel: Bool { frame.isCell }

  let vocabulary: Vocabulary

  init(machine: Machine, vocabulary: Vocabulary, cell: FunctionContext) {
    self.machine = machine
    self.vocabulary = vocabulary
    frame = FrameBuilder(cell, isCell: true)
  }

  /// Compiles a cell, and the functions that it declares.
  func compile(_ cell: TypedCell) -> Program {
    let body = block(cell.statements)
    for function in cell.functions { _ = callable(function) }
    drain()
    for type in cell.types { connect(type) }
    drain()
    return Program(wordCount: frame.wordCount, objectCount: frame.objectCount, body: body)
  }

  /// A compiled cell.
  struct Program {
    let wordCount: Int
    let objectCount: Int
    let body: StatementCode
  }

  private func drain() {
    while let function = waiting.popLast() { compileBody(function) }
  }

  // MARK: Types

  func layout(of type: CellType) -> AggregateLayout { machine.layout(of: type) }

  /// Lets the values of a declared type compare and print as the lesson says.
  private func connect(_ type: DeclaredType) {
    let layout = type.layout
    let machine = self.machine
    layout.trapped = { [weak machine] error in
      if let machine, machine.state.pointee.pending == nil { machine.state.pointee.pending = error }
    }
    if let equal = type.operators["=="] { layout.areEqual = comparison(equal) }
    if let less = type.operators["<"] { layout.isLess = comparison(less) }
    if type.nominal.conformances.contains(.customStringConvertible),
      let description = type.computed["description"]
    {
      let callable = self.callable(description.getter).of(String.self)
      let range = description.getter.range
      layout.describe = { value in
        try machine.run(callable, at: range) { callee in callable.parameters[0].initialize(value, in: callee)
        }
      }
    }
  }

  private func comparison(_ function: FunctionSymbol) -> (Aggregate, Aggregate) throws -> Bool {
    let callable = self.callable(function).of(Bool.self)
    let machine = self.machine
    return { left, right in
      try machine.run(callable, at: function.range) { callee in
        callable.parameters[0].initialize(left, in: callee)
        callable.parameters[1].initialize(right, in: callee)
      }
    }
  }

  // MARK: Functions

  /// The compiled form of a function; its body follows when the one being compiled is done.
  func callable(_ function: FunctionSymbol) -> AnyCallable {
    if let known = function.callable { return known }
    let callable = makeCallable(function.result.representation)
    function.callable = callable
    callable.captureCount = function.context.captures.count
    let builder = FrameBuilder(function.context, isCell: false)
    if let receiver = function.receiver { callable.parameters.append(builder.slot(of: receiver)) }
    for parameter in function.parameters { callable.parameters.append(builder.slot(of: parameter.variable)) }
    function.frame = builder
    waiting.append(function)
    return callable
  }

  private func makeCallable<R: CellValue>(_: R.Type) -> AnyCallable { Callable<R>() }

  private func compileBody(_ function: FunctionSymbol) {
    guard let callable = function.callable, let builder = function.frame else { return }
    let saved = frame
    frame = builder
    defer { frame = saved }
    setBody(function.result.representation, function, callable)
  }

  private func setBody<R: CellValue>(_: R.Type, _ function: FunctionSymbol, _ callable: AnyCallable) {
    let target = callable.of(R.self)
    var body = function.body
    let isEmptyAtFirst = function.isInitializer
    if isEmptyAtFirst, let receiver = function.receiver, let owner = function.owner {
      body.insert(initialValue(receiver, owner, function.range), at: 0)
    }
    // A body that only returns what closures evaluate needs no instructions.
    if body.count == 1, case .return(let node?) = body[0].kind, !node.type.isWord, !node.type.isVoid {
      target.run = compile(node).of(R.self).run
      callable.setBody(Segment([], keeping: []), words: frame.wordCount, objects: frame.objectCount)
      return
    }
    let segment = assemble(isBody: true) {
      emit(body)
      emit(R.self == Unit.self ? .returnNothing : .missingReturn, at: function.range)
    }
    setRun(target, function.result, segment)
    callable.setBody(segment, words: frame.wordCount, objects: frame.objectCount)
  }

  private func setRun<R: CellValue>(_ callable: Callable<R>, _ result: CellType, _ segment: Segment) {
    callable.givesWord = result.isWord
    if result == .int {
      callable.of(Int.self).run = { try segment.run($0) }
    } else if result == .double {
      callable.of(Double.self).run = { Double(word: try segment.run($0)) }
    } else if result == .bool {
      callable.of(Bool.self).run = { try segment.run($0) & 1 != 0 }
    } else if R.self == Unit.self {
      callable.of(Unit.self).run = { frame in
        _ = try segment.run(frame)
        return Unit()
      }
    } else {
      let slot = frame.resultSlot(isWord: false)
      callable.run = { frame in
        _ = try segment.run(frame)
        return slot.load(R.self, from: frame)
      }
    }
  }

  /// `self` at the beginning of an initialiser: its properties have their defaults or nothing.
  private func initialValue(_ receiver: Variable, _ owner: DeclaredType, _ range: CodeRange) -> TypedStatement
  {
    TypedStatement(
      .declare(receiver, Typed(.construct(owner, owner.fields.map { _ in .omitted }), owner.type, range)),
      range)
  }
}

extension Machine {
  /// Calls a function from outside any code.
  func run<R>(_ callable: Callable<R>, at range: CodeRange, arguments: (Frame) -> Void) throws -> R {
    let callee = try enter(words: callable.wordCount, objects: callable.objectCount, at: range)
    defer { leave(callee, objects: callable.objectCount) }
    arguments(callee)
    return try callable.run(callee)
  }
}

/// Gives the variables of one function their places in its frame.
final class FrameBuilder {
  let context: FunctionContext
  let isCell: Bool
  private(set) var wordCount = 0
  private(set) var objectCount: Int
  private var slots: [ObjectIdentifier: Slot] = [:]
  /// Keeps every variable that has a slot, so that no later one comes to bear its identifier.
  private var placed: [Variable] = []
  private(set) var result: Slot?
  /// The insides of optionals that a chain changes, by the chain's variable.
  var aliases: [ObjectIdentifier: AnyPlace] = [:]
  /// Registers and object slots of values on their way, of which the first so many are in use.
  private var temporaries: [Register] = []
  private var temporaryBoxes: [Int] = []
  private var temporarySet: Set<Register> = []
  private var used = (words: 0, boxes: 0)

  init(_ context: FunctionContext, isCell: Bool) {
    self.context = context
    self.isCell = isCell
    // What is captured comes first; a call of a closure puts it there.
    objectCount = context.captures.count
    for (index, variable) in context.captures.enumerated() { slots[ObjectIdentifier(variable)] = .box(index) }
  }

  func slot(of variable: Variable) -> Slot {
    if let known = slots[ObjectIdentifier(variable)] { return known }
    let slot = variable.type.isWord && !variable.isCaptured ? newWord() : newBox()
    slots[ObjectIdentifier(variable)] = slot
    placed.append(variable)
    return slot
  }

  func newWord() -> Slot {
    defer { wordCount += 1 }
    return .word(wordCount * 8)
  }

  func newBox() -> Slot {
    defer { objectCount += 1 }
    return .box(objectCount)
  }

  func newSlot(for type: CellType) -> Slot { type.isWord ? newWord() : newBox() }

  /// A register that nothing uses until the statement at hand is done.
  func temporary() -> Register {
    if used.words == temporaries.count {
      let register = Register(wordCount * 8)
      wordCount += 1
      temporaries.append(register)
      temporarySet.insert(register)
    }
    used.words += 1
    return temporaries[used.words - 1]
  }

  func isTemporary(_ register: Register) -> Bool { temporarySet.contains(register) }

  /// An object slot that nothing uses until the statement at hand is done.
  func temporaryBox() -> Int {
    if used.boxes == temporaryBoxes.count {
      temporaryBoxes.append(objectCount)
      objectCount += 1
    }
    used.boxes += 1
    return temporaryBoxes[used.boxes - 1]
  }

  /// Gives back the temporaries that the body takes.
  func releasingTemporaries(_ body: () -> Void) {
    let saved = used
    body()
    used = saved
  }

  /// Where `return` puts the value.
  func resultSlot(isWord: Bool) -> Slot {
    if let result { return result }
    let slot = isWord ? newWord() : newBox()
    result = slot
    return slot
  }
}
