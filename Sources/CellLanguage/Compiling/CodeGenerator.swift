/// Turns checked cells into code that runs.
///
/// Each variable has its place before anything runs, and each expression becomes code for exactly its own Swift type:
/// an `Int` is added as an `Int`, without a box and without asking what it is. Control flow, calls between functions
/// and whatever is done with words become instructions; what is done with other values becomes closures, which
/// instructions call where they need them, and which in turn run instructions.
final class CodeGenerator: InstructionEmitting {
  let machine: Machine
  let vocabulary: Vocabulary
  /// The frame of the function being compiled.
  var frame: FrameBuilder
  /// The instructions being assembled.
  var code = Assembler(isBody: false)
  /// Functions whose bodies are still to be compiled.
  private var waiting: [FunctionSymbol] = []

  // Closures
  private(set) lazy var expressions = ExpressionGenerator(generator: self)
  private(set) lazy var constructions = ConstructionGenerator(generator: self)
  private(set) lazy var choices = ChoiceGenerator(generator: self)
  private(set) lazy var conversions = ConversionGenerator(generator: self)
  private(set) lazy var calls = CallGenerator(generator: self)
  private(set) lazy var references = ReferenceGenerator(generator: self)
  private(set) lazy var assignments = AssignmentGenerator(generator: self)
  private(set) lazy var variables = VariableGenerator(generator: self)
  private(set) lazy var places = PlaceGenerator(generator: self)
  private(set) lazy var chains = ChainGenerator(generator: self)
  private(set) lazy var patterns = PatternGenerator(generator: self)

  // Instructions
  private(set) lazy var statements = StatementGenerator(generator: self)
  private(set) lazy var loops = LoopGenerator(generator: self)
  private(set) lazy var tests = TestGenerator(generator: self)
  private(set) lazy var effects = EffectGenerator(generator: self)
  private(set) lazy var words = WordGenerator(generator: self)
  private(set) lazy var wordCalls = WordCallGenerator(generator: self)
  private(set) lazy var wordVariables = WordVariableGenerator(generator: self)
  private(set) lazy var elements = ElementGenerator(generator: self)

  init(machine: Machine, vocabulary: Vocabulary, cell: FunctionContext) {
    self.machine = machine
    self.vocabulary = vocabulary
    frame = FrameBuilder(cell, isCell: true)
  }

  /// Compiles a cell, and the functions that it declares.
  func compile(_ cell: TypedCell) -> Program {
    let body = statements.block(cell.statements)
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

  func drain() {
    while let function = waiting.popLast() { compileBody(function) }
  }

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
      let callable = callable(description.getter).of(String.self)
      let range = description.getter.range
      layout.describe = { value in
        try machine.run(callable, at: range) { callee in callable.parameters[0].initialize(value, in: callee)
        }
      }
    }
  }

  private func comparison(_ function: FunctionSymbol) -> (Aggregate, Aggregate) throws -> Bool {
    let callable = callable(function).of(Bool.self)
    let machine = self.machine
    return { left, right in
      try machine.run(callable, at: function.range) { callee in
        callable.parameters[0].initialize(left, in: callee)
        callable.parameters[1].initialize(right, in: callee)
      }
    }
  }

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
      target.run = expressions.compile(node).of(R.self).run
      callable.setBody(Segment([], keeping: []), words: frame.wordCount, objects: frame.objectCount)
      return
    }
    let segment = assemble(isBody: true) {
      statements.emitStatements(body)
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
