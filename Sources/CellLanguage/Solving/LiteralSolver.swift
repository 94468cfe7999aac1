/// Literals, and the collections and tuples that are written out.
final class LiteralSolver: SolverPart {
  unowned let solver: ConstraintSolver

  init(solver: ConstraintSolver) { self.solver = solver }

  func solveLiteral(_ expression: Expression, _ expected: CellType?) -> [Solution] {
    let range = expression.range
    func literal(_ kind: Typed.Kind, _ type: CellType, _ score: Int = 0) -> Solution {
      Solution(node: Typed(kind, type, range), score: score)
    }
    switch expression.kind {
    case .integer(let value):
      guard let value else { return [] }
      let all = [
        literal(.integer(value), .int),
        literal(.double(Double(value)), .double, Solution.Weight.nonDefaultLiteral),
      ]
      guard let expected else { return all }
      if expected == .int || expected == .double { return all.filter { $0.type == expected } }
      return hostLiteral(.integer, all, expected, range)
    case .floatingPoint(let value):
      let all = [literal(.double(value), .double)]
      guard let expected, expected != .double else { return all }
      return hostLiteral(.floatingPoint, all, expected, range)
    case .boolean(let value):
      return [literal(.boolean(value), .bool)]
    case .nothing:
      if expected?.nominal === Standard.nothingLiteral { return [literal(.void, expected ?? .void)] }
      guard let expected, expected.wrapped != nil else { return [] }
      return [literal(.nothing, expected)]
    case .string(let pieces):
      guard let node = solveString(pieces, range) else { return [] }
      let string = Solution(node: node, score: 0)
      if expected == .string { return [string] }
      var character: [Solution] = []
      if expected == nil || expected == .character, case .string(let text) = node.kind, text.count == 1 {
        let kind = Typed.Kind.host(table.vocabulary.characterLiteral, [.value(node)], types: [])
        character = [literal(kind, .character, Solution.Weight.nonDefaultLiteral)]
      }
      guard let expected else { return [string] + character }
      if expected == .character { return character }
      return hostLiteral(.string, [string], expected, range)
    case .name, .shorthandParameter, .implicitMember, .member, .call, .subscript, .array, .dictionary, .tuple,
      .parenthesized, .closure, .prefix, .postfix, .binary, .assignment, .ternary, .chained, .chain, .forced,
      .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      return []
    }
  }

  /// A literal as a value of a type of the vocabulary that takes such literals.
  private func hostLiteral(
    _ kind: Nominal.Literal, _ values: [Solution], _ expected: CellType, _ range: CodeRange
  ) -> [Solution] {
    guard let nominal = expected.nominal, nominal.literals.contains(kind) else { return [] }
    for function in table.vocabulary.literals(.literal, of: nominal) {
      if let value = values.first(where: { $0.type == function.parameters[0].type }) {
        return [
          Solution(
            node: Typed(.host(function, [.value(value.node)], types: []), expected, range),
            score: Solution.Weight.nonDefaultLiteral)
        ]
      }
    }
    return []
  }

  private func solveString(_ pieces: [StringPiece], _ range: CodeRange) -> Typed? {
    var nodes: [Typed] = []
    for piece in pieces {
      switch piece {
      case .text(let text):
        if !text.isEmpty || pieces.count == 1 { nodes.append(Typed(.string(text), .string, range)) }
      case .interpolation(let arguments, let place):
        guard let node = solveInterpolation(arguments, place) else { return nil }
        nodes.append(node)
      }
    }
    if nodes.isEmpty { return Typed(.string(""), .string, range) }
    if nodes.count == 1, case .string = nodes[0].kind { return nodes[0] }
    return Typed(.interpolation(nodes), .string, range)
  }

  /// `\(x)`, `\(x, digits: 6)`: the vocabulary's `interpolate` functions, or Swift's description of the value.
  private func solveInterpolation(_ arguments: [Argument], _ range: CodeRange) -> Typed? {
    guard let first = arguments.first else { return nil }
    if arguments.count == 1, first.label == nil {
      guard let value = solveBest(first.value, nil), !value.type.isVoid || first.value.isCall else {
        return nil
      }
      return Typed(
        .host(table.vocabulary.describe, [.value(value.node)], types: [value.type]), .string, range)
    }
    return solver.calls.call(
      table.vocabulary.functions["interpolate", default: []].map { .host($0, receiver: nil) }, arguments,
      .string,
      range
    ).first?.node
  }

  func solveArray(_ elements: [Expression], _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    guard let expected else {
      guard !elements.isEmpty else { return [] }
      var types: [CellType] = []
      for element in elements {
        for solution in solve(element, nil) where !types.contains(solution.type) {
          types.append(solution.type)
        }
        if types.count > 8 { break }
      }
      // An element may be optional only because another one has no type of its own, as nil has none.
      if elements.contains(where: { solve($0, nil).isEmpty }) {
        types += types.filter { $0.wrapped == nil }.map { .optional($0) }
      }
      return types.compactMap { arrayLiteral(elements, of: $0, .array($0), range) }
    }
    guard let nominal = expected.nominal else { return [] }
    if nominal === Nominal.array {
      return arrayLiteral(elements, of: expected.arguments[0], expected, range).map { [$0] } ?? []
    }
    if nominal === Nominal.set || nominal === Nominal.slice {
      let element = expected.arguments[0]
      return arrayLiteral(elements, of: element, .array(element), range).map { array in
        let function = nominal === Nominal.set ? table.vocabulary.setLiteral : table.vocabulary.sliceLiteral
        return [
          Solution(
            node: Typed(.host(function, [.value(array.node)], types: [element]), expected, range),
            score: array.score)
        ]
      } ?? []
    }
    guard nominal.literals.contains(.array) else { return [] }
    for function in table.vocabulary.literals(.arrayLiteral, of: nominal) {
      let array = function.parameters[0].type
      if let literal = arrayLiteral(elements, of: array.arguments[0], array, range) {
        return [
          Solution(
            node: Typed(.host(function, [.value(literal.node)], types: []), expected, range),
            score: literal.score)
        ]
      }
    }
    return []
  }

  private func arrayLiteral(
    _ elements: [Expression], of element: CellType, _ type: CellType, _ range: CodeRange
  ) -> Solution? {
    var score = 0
    var nodes: [Typed] = []
    for expression in elements {
      guard let solution = solveBest(expression, element) else { return nil }
      score += solution.score
      nodes.append(solution.node)
    }
    return Solution(node: Typed(.array(nodes), type, range), score: score)
  }

  func solveDictionary(
    _ pairs: [(key: Expression, value: Expression)], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    var types: [(CellType, CellType)] = []
    if let expected {
      guard expected.nominal === Nominal.dictionary else { return [] }
      types = [(expected.arguments[0], expected.arguments[1])]
    } else {
      guard let first = pairs.first else { return [] }
      for key in solve(first.key, nil) where key.type.conforms(to: .hashable) {
        var values: [CellType] = []
        for pair in pairs {
          for value in solve(pair.value, nil) where !values.contains(value.type) { values.append(value.type) }
          if values.count > 8 { break }
        }
        types += values.map { (key.type, $0) }
      }
    }
    return types.compactMap { key, value in
      var score = 0
      var nodes: [(key: Typed, value: Typed)] = []
      for pair in pairs {
        guard let left = solveBest(pair.key, key), let right = solveBest(pair.value, value) else {
          return nil
        }
        score += left.score + right.score
        nodes.append((left.node, right.node))
      }
      return Solution(
        node: Typed(.dictionary(nodes), CellType(.dictionary, [key, value]), range), score: score)
    }
  }

  func solveTuple(_ elements: [Argument], _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    if elements.isEmpty { return [Solution(node: Typed(.void, .void, range), score: 0)] }
    var partial: [(nodes: [Typed], types: [CellType.Element], score: Int)] = [([], [], 0)]
    let targets = expected?.elements
    if let expected, expected.elements?.count != elements.count { return [] }
    for (index, element) in elements.enumerated() {
      let target = targets?[index]
      if let wanted = target?.label, let label = element.label?.text, wanted != label { return [] }
      let label = target?.label ?? element.label?.text
      let found = solve(element.value, target?.type)
      partial = partial.flatMap { head in
        found.prefix(4).map { solution in
          (
            head.nodes + [solution.node], head.types + [.init(label, solution.type)],
            head.score + solution.score
          )
        }
      }
      if partial.count > 64 { partial = Array(partial.sorted { $0.score < $1.score }.prefix(64)) }
    }
    return partial.map {
      Solution(node: Typed(.tuple($0.nodes), CellType(tuple: $0.types), range), score: $0.score)
    }
  }
}
