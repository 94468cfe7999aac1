/// Conditions, as jumps.
final class TestGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// Jumps where a condition has a value, and goes on where it has the other.
  func test(_ node: Typed, jumpIf wanted: Bool, to label: Assembler.Label) {
    switch node.kind {
    case .boolean(let value):
      if value == wanted { emitJump(to: label, at: node.range) }
    case .and(let left, let right): test(left, right, both: true, jumpIf: wanted, to: label, node.range)
    case .or(let left, let right): test(left, right, both: false, jumpIf: wanted, to: label, node.range)
    case .host(let function, let arguments, _):
      let nodes = arguments.compactMap(\.node)
      switch function.intrinsic {
      case .unary(.not): test(nodes[0], jumpIf: !wanted, to: label)
      case .comparison(let comparison):
        if case .integer(let value) = nodes[1].kind {
          emitJump(
            comparison.jumpWithConstant(if: wanted), a: generator.words.word(nodes[0]), constant: value,
            to: label,
            at: node.range)
          return
        }
        let left = generator.words.stableWord(nodes[0], before: [nodes[1]])
        let right = generator.words.word(nodes[1])
        let (operation, isSwapped) = comparison.jump(if: wanted)
        emitJump(
          operation, a: isSwapped ? right : left, b: isSwapped ? left : right, to: label, at: node.range)
      default:
        emitJump(
          wanted ? .jumpIfTrue : .jumpIfFalse, a: generator.words.word(node), to: label, at: node.range)
      }
    case .integer, .double, .string, .interpolation, .nothing, .void, .variable, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .wrapped, .converted, .ternary, .coalesce, .chain, .forced, .assignment,
      .discard, .attempt, .conditional, .branches:
      emitJump(wanted ? .jumpIfTrue : .jumpIfFalse, a: generator.words.word(node), to: label, at: node.range)
    }
  }

  /// - Parameter both: whether both sides must hold, as for `&&`.
  func test(
    _ left: Typed, _ right: Typed, both: Bool, jumpIf wanted: Bool, to label: Assembler.Label,
    _ range: CodeRange
  ) {
    if both != wanted {
      test(left, jumpIf: wanted, to: label)
      test(right, jumpIf: wanted, to: label)
    } else {
      let skip = code.label()
      test(left, jumpIf: !wanted, to: skip)
      test(right, jumpIf: wanted, to: label)
      code.place(skip)
    }
  }

  /// Goes on where all conditions hold; each may bind names for the next.
  func test(_ conditions: [TypedCondition], else label: Assembler.Label) {
    for condition in conditions {
      switch condition {
      case .expression(let node): test(node, jumpIf: false, to: label)
      case .pattern(let pattern, _, let node):
        test(node.type.representation, pattern, node, else: label)
      }
    }
  }

  func test<T: CellValue>(
    _: T.Type, _ pattern: TypedPattern, _ node: Typed, else label: Assembler.Label
  ) {
    let run = generator.expressions.compile(node).of(T.self).run
    let match = generator.patterns.matcher(T.self, pattern)
    test({ frame in try match(frame, try run(frame)) }, else: label, pattern.range)
  }

  /// Jumps where a closure says no.
  func test(
    _ run: @escaping (Frame) throws -> Bool, else label: Assembler.Label, _ range: CodeRange
  ) {
    let result = frame.temporary()
    emit(.evaluateBool, a: result, constant: code.keep(BoolCode(run)), at: range)
    emitJump(.jumpIfFalse, a: result, to: label, at: range)
  }
}
