/// Elements of arrays, and counts, that instructions read and write.
final class ElementGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

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
        type: type, slot: nil, global: generator.variables.globalBox(variable), indices: indices,
        ranges: ranges
      )
    }
    guard let slot = generator.wordVariables.localBox(array) else { return nil }
    return Element(type: type, slot: slot, global: nil, indices: indices, ranges: ranges)
  }

  func indices(of element: Element, before others: [Typed]) -> [Register] {
    element.indices.enumerated().map { position, node in
      generator.words.stableWord(node, before: element.indices.dropFirst(position + 1) + others)
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
