/// Variables and elements of arrays that instructions read and write.
extension Compiler {
  // MARK: Variables

  /// The register of a word variable; nil where it lies elsewhere.
  func register(of variable: Variable) -> Register? {
    if variable.context == nil { return isTopLevel ? globalWord(variable).register : nil }
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
      let word = globalWord(variable)
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
      let word = globalWord(variable)
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
      return store(word(node), to: variable, isFirst: isFirst, range)
    }
    _ = word(node, into: register)
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

  // MARK: Elements

  /// An element of an array, or of an array in an array, that a variable holds; or the array's count.
  struct Element {
    let type: CellType
    /// The variable's object slot; nil where it is one of the lesson.
    let slot: Int?
    let global: AnyGlobalBox?
    /// None for a count.
    let indices: [Typed]
    /// The ranges of the accesses, the innermost element last.
    let ranges: [CodeRange]
  }

  /// What an expression accesses, where it is an access that instructions can do.
  func element(_ node: Typed) -> Element? {
    guard case .host(let function, let arguments, _) = node.kind, let base = arguments.first?.node else {
      return nil
    }
    switch function.intrinsic {
    case .count:
      guard base.type.nominal === Nominal.array else { return nil }
      let element = base.type.arguments[0]
      guard element == .int || element == .double else { return nil }
      return variableElement(base, element, [], [node.range])
    case .element:
      guard node.type == .int || node.type == .double, let index = arguments[1].node else { return nil }
      if case .host(let outer, let arguments, _) = base.kind, case .element? = outer.intrinsic,
        let array = arguments[0].node, let row = arguments[1].node
      {
        return variableElement(array, node.type, [row, index], [base.range, node.range])
      }
      return variableElement(base, node.type, [index], [node.range])
    default: return nil
    }
  }

  func variableElement(
    _ array: Typed, _ type: CellType, _ indices: [Typed], _ ranges: [CodeRange]
  ) -> Element? {
    guard case .variable(let variable) = array.kind, variable.lazyValue == nil,
      frame.aliases[ObjectIdentifier(variable)] == nil
    else { return nil }
    if variable.context == nil {
      return Element(
        type: type, slot: nil, global: globalBox(variable), indices: indices, ranges: ranges
      )
    }
    guard let slot = localBox(array) else { return nil }
    return Element(type: type, slot: slot, global: nil, indices: indices, ranges: ranges)
  }

  func indices(of element: Element, before others: [Typed]) -> [Register] {
    element.indices.enumerated().map { position, node in
      stableWord(node, before: element.indices.dropFirst(position + 1) + others)
    }
  }

  func load(_ element: Element, _ indices: [Register], into target: Register?) -> Register {
    let result = target ?? frame.temporary()
    let isInt = element.type == .int
    switch indices.count {
    case 0: access(isInt ? .countInt : .countDouble, result, element, indices)
    case 1: access(isInt ? .elementInt : .elementDouble, result, element, indices)
    default: access(isInt ? .innerElementInt : .innerElementDouble, result, element, indices)
    }
    return result
  }

  func store(_ value: Register, _ element: Element, _ indices: [Register]) {
    let isInt = element.type == .int
    if indices.count == 1 {
      access(isInt ? .storeElementInt : .storeElementDouble, value, element, indices)
    } else {
      access(isInt ? .storeInnerElementInt : .storeInnerElementDouble, value, element, indices)
    }
  }

  func access(_ operation: Opcode, _ word: Register, _ element: Element, _ indices: [Register]) {
    emit(
      operation, a: word, b: element.slot.map { Register($0) } ?? -1, c: indices.first ?? 0,
      constant: element.global.map { code.keep($0) } ?? 0, at: element.ranges[0])
    if indices.count == 2 { emit(.operand, b: indices[1], at: element.ranges[1]) }
  }
}
