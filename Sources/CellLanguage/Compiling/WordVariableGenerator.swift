/// Variables that instructions read and write.
final class WordVariableGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// The register of a word variable; nil where it lies elsewhere.
  func register(of variable: Variable) -> Register? {
    if variable.context == nil { return isTopLevel ? generator.variables.globalWord(variable).register : nil }
    if case .word(let offset) = frame.slot(of: variable) { return Register(offset) }
    return nil
  }

  /// The object slot of a box that is a local variable; nil for anything else.
  func localBox(_ node: Typed) -> Int? {
    guard case .variable(let variable) = node.kind, variable.context != nil, variable.lazyValue == nil,
      frame.aliases[ObjectIdentifier(variable)] == nil, case .box(let index) = frame.slot(of: variable)
    else { return nil }
    return index
  }

  func boxOperation(_ type: CellType, _ int: Opcode, _ double: Opcode, _ bool: Opcode) -> Opcode {
    type == .int ? int : type == .double ? double : bool
  }

  func load(_ variable: Variable, into target: Register?, _ range: CodeRange) -> Register {
    if let register = register(of: variable) {
      guard let target, target != register else { return register }
      emit(.move, a: target, b: register, at: range)
      return target
    }
    let target = target ?? frame.temporary()
    if variable.context == nil {
      let word = generator.variables.globalWord(variable)
      let address = Int(bitPattern: word.address)
      if !word.isInitialized, !isTopLevel { emit(.checkGlobal, constant: code.keep(word), at: range) }
      _ = code.keep(word)
      emit(.loadGlobal, a: target, constant: address, at: range)
    } else if case .box(let index) = frame.slot(of: variable) {
      let operation = boxOperation(variable.type, .loadBoxInt, .loadBoxDouble, .loadBoxBool)
      emit(operation, a: target, b: Register(index), at: range)
    }
    return target
  }

  func store(_ source: Register, to variable: Variable, isFirst: Bool, _ range: CodeRange) {
    if variable.context == nil {
      let word = generator.variables.globalWord(variable)
      _ = code.keep(word)
      emit(.storeGlobal, b: source, constant: Int(bitPattern: word.address), at: range)
      let flag = frame.temporary()
      emit(.constant, a: flag, constant: 1, at: range)
      emit(.storeGlobal, b: flag, constant: Int(bitPattern: word.address + 8), at: range)
    } else if case .box(let index) = frame.slot(of: variable) {
      let operation =
        isFirst
        ? boxOperation(variable.type, .makeBoxInt, .makeBoxDouble, .makeBoxBool)
        : boxOperation(variable.type, .storeBoxInt, .storeBoxDouble, .storeBoxBool)
      emit(operation, a: source, b: Register(index), at: range)
    }
  }

  /// Gives a word variable the value of an expression.
  func set(_ variable: Variable, to node: Typed, isFirst: Bool, _ range: CodeRange) {
    guard let register = register(of: variable) else {
      return store(generator.words.word(node), to: variable, isFirst: isFirst, range)
    }
    _ = generator.words.word(node, into: register)
    markInitialized(variable, register, isFirst, range)
  }

  /// Gives a word variable, where it is declared, the word in a register.
  func bind(_ variable: Variable, to source: Register, _ range: CodeRange) {
    guard let register = register(of: variable) else {
      return store(source, to: variable, isFirst: true, range)
    }
    if register != source { emit(.move, a: register, b: source, at: range) }
    markInitialized(variable, register, true, range)
  }

  func markInitialized(
    _ variable: Variable, _ register: Register, _ isFirst: Bool, _ range: CodeRange
  ) {
    guard variable.context == nil, isFirst || !variable.hasInitialValue else { return }
    emit(.constant, a: register + 8, constant: 1, at: range)
  }
}
