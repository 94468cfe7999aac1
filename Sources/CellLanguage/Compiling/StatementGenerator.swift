/// Statements, as instructions.
final class StatementGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// Statements one after another, as code that closures can run.
  func block(_ statements: [TypedStatement]) -> StatementCode {
    let segment = assemble {
      emitStatements(statements)
      emit(.exitConstant, constant: Flow.next.rawValue, at: CodeRange(0, 0))
    }
    return { frame in Flow(rawValue: try segment.run(frame)) }
  }

  /// Instructions for statements one after another.
  func emitStatements(_ statements: [TypedStatement]) {
    for statement in statements { frame.releasingTemporaries { emitStatement(statement) } }
  }

  private func emitStatement(_ statement: TypedStatement) {
    let range = statement.range
    switch statement.kind {
    case .expression(let node): generator.effects.perform(node)
    case .show(let node): show(node.type.representation, node)
    case .declare(let variable, let node):
      if let node { declare(variable, node, range) } else { clear(variable, range) }
    case .destructure(let pattern, let node): destructure(node.type.representation, pattern, node)
    case .collect(let node, let variable): collect(node.type.representation, node, variable)
    case .if(let id, let conditions, let body, let alternative):
      let (otherwise, end) = (code.label(), code.label())
      targeting(id, end: end) {
        generator.tests.test(conditions, else: otherwise)
        emitStatements(body)
        if !alternative.isEmpty { emitJump(to: end, at: range) }
        code.place(otherwise)
        emitStatements(alternative)
      }
      code.place(end)
    case .guard(let conditions, let body):
      let (otherwise, end) = (code.label(), code.label())
      generator.tests.test(conditions, else: otherwise)
      emitJump(to: end, at: range)
      code.place(otherwise)
      emitStatements(body)
      code.place(end)
    case .while(let id, let conditions, let body): generator.loops.whileLoop(id, conditions, body, range)
    case .repeatWhile(let id, let body, let condition):
      let (start, next, end) = (code.label(), code.label(), code.label())
      code.place(start)
      emit(.turn, at: range)
      targeting(id, end: end, next: next) { emitStatements(body) }
      code.place(next)
      generator.tests.test(condition, jumpIf: true, to: start)
      code.place(end)
    case .for(let id, let pattern, let sequence, let condition, let body):
      generator.loops.forLoop(id, pattern, sequence, condition, body, range)
    case .switch(let id, let subject, let node, let cases):
      switching(node.type.representation, id, subject, node, cases)
    case .return(let node): returning(node, range)
    case .break(let id): leave(id, isContinue: false, range)
    case .continue(let id): leave(id, isContinue: true, range)
    case .throw(let node):
      let code = generator.expressions.compile(node).of(AnyErrorValue.self).run
      effect({ throw ThrownError(value: try code($0), range: range) }, at: range)
    case .do(let id, let body, let catches): runStatements(doBlock(id, block(body), catches), range)
    case .function(let function): _ = callable(function)
    }
  }

  private func show<T: CellValue>(_: T.Type, _ node: Typed) {
    let code = generator.expressions.compile(node).of(T.self).run
    let range = node.range
    effect(
      { frame in
        let value = try code(frame)
        do { try frame.machine.show(value) } catch { throw Implementation.located(error, range) }
      }, at: range)
  }

  private func declare(_ variable: Variable, _ node: Typed, _ range: CodeRange) {
    guard variable.type.isWord else {
      return declare(variable.type.representation, variable, node)
    }
    generator.wordVariables.set(variable, to: node, isFirst: true, range)
  }

  private func declare<T: CellValue>(_: T.Type, _ variable: Variable, _ node: Typed) {
    let run = generator.expressions.compile(node).of(T.self).run
    let initialize = generator.variables.initializer(T.self, variable)
    effect({ frame in initialize(frame, try run(frame)) }, at: node.range)
  }

  /// A variable without a value: in a loop, what the last turn left is taken away.
  private func clear(_ variable: Variable, _ range: CodeRange) {
    guard variable.context != nil, case .box(let index) = frame.slot(of: variable) else { return }
    emit(.clearBox, b: Register(index), at: range)
  }

  private func destructure<T: CellValue>(_: T.Type, _ pattern: TypedPattern, _ node: Typed) {
    let run = generator.expressions.compile(node).of(T.self).run
    let match = generator.patterns.matcher(T.self, pattern)
    effect({ frame in _ = try match(frame, try run(frame)) }, at: node.range)
  }

  private func collect<T: CellValue>(_: T.Type, _ node: Typed, _ variable: Variable) {
    let run = generator.expressions.compile(node).of(T.self).run
    let place = generator.places.place(Typed(.variable(variable), variable.type, node.range)).of([T].self)
    let range = node.range
    effect(
      { frame in
        let element = try run(frame)
        do {
          try frame.machine.charge(elements: 1)
          try place.modify(frame) { $0.append(element) }
        } catch { throw Implementation.located(error, range) }
      }, at: range)
  }

  private func returning(_ node: Typed?, _ range: CodeRange) {
    guard let node, !node.type.isVoid else {
      if let node { generator.effects.perform(node) }
      if code.isBody {
        emit(.returnNothing, at: range)
      } else {
        emit(.exitConstant, constant: Flow.returned.rawValue, at: range)
      }
      return
    }
    guard node.type.isWord else {
      let slot = frame.resultSlot(isWord: false)
      guard case .box(let index) = slot else { preconditionFailure("no word is kept as one") }
      effect(keepBox(node.type.representation, generator.expressions.compile(node), index), at: range)
      return returning(nil, range)
    }
    if code.isBody { return returnWord(node) }
    guard case .word(let offset) = frame.resultSlot(isWord: true) else {
      preconditionFailure("a word is kept as one")
    }
    _ = generator.words.word(node, into: Register(offset))
    returning(nil, range)
  }

  /// Ends the function with a word; each branch of a choice ends it by itself.
  private func returnWord(_ node: Typed) {
    guard case .ternary(let condition, let then, let alternative) = node.kind else {
      return emit(.returnWord, a: generator.words.word(node), at: node.range)
    }
    let otherwise = code.label()
    generator.tests.test(condition, jumpIf: false, to: otherwise)
    returnWord(then)
    code.place(otherwise)
    returnWord(alternative)
  }
}
