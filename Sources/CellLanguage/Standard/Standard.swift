/// Swift's own types and functions, as far as cells have them.
enum Standard {
  static func add(to vocabulary: Vocabulary) {
    let nominals: [Nominal] = [
      .int, .double, .bool, .string, .character, .substring, .never, .optional, .array, .slice, .set,
      .dictionary,
      .range, .closedRange, .rangeFrom, .rangeThrough, .rangeUpTo,
    ]
    for nominal in nominals { vocabulary.add(nominal) }
    addIntegerArithmetic(to: vocabulary)
    addDoubleArithmetic(to: vocabulary)
    addComparisons(to: vocabulary)
    addNumbers(to: vocabulary)
    addStrings(to: vocabulary)
    addSequences(to: vocabulary)
    addArrays(to: vocabulary)
    addExchange(to: vocabulary)
    addRanges(to: vocabulary)
    addDictionaries(to: vocabulary)
    addSets(to: vocabulary)
    addOptionals(to: vocabulary)
    addPrinting(to: vocabulary)
  }
}

/// Stands for a generic parameter while a signature is read off a generic function.
struct Placeholder0: CellValue {
  static let cellType = CellType(GenericParameter(index: 0, constraint: nil))
}

struct Placeholder1: CellValue {
  static let cellType = CellType(GenericParameter(index: 1, constraint: nil))
}

struct EquatablePlaceholder: CellValue, Equatable {
  static let cellType = CellType(GenericParameter(index: 0, constraint: .equatable))
}

struct HashablePlaceholder: CellValue, Hashable {
  static let cellType = CellType(GenericParameter(index: 0, constraint: .hashable))
}

struct ComparablePlaceholder: CellValue, Hashable, Comparable {
  static let cellType = CellType(GenericParameter(index: 0, constraint: .comparable))
  static func < (left: Self, right: Self) -> Bool { false }
}

extension HostFunction.Call {
  /// The code of an argument.
  @inline(__always)
  func code<T>(_ index: Int, _: T.Type) -> Code<T> {
    guard let code = arguments[index] else { preconditionFailure("an argument has code") }
    return code.of(T.self)
  }

  @inline(__always)
  func place<T>(_ index: Int, _: T.Type) -> Place<T> {
    guard let place = places[index] else { preconditionFailure("a changed argument has a place") }
    return place.of(T.self)
  }
}

/// Links a binary operator on concrete types.
func linkBinary<A, B, R>(_ call: HostFunction.Call, _ operation: @escaping (A, B) throws -> R) -> AnyCode {
  let (a, b) = (call.code(0, A.self).run, call.code(1, B.self).run)
  return Code<R> { frame in try operation(a(frame), b(frame)) }
}

extension HostFunction {
  fileprivate static func intrinsic(
    _ name: String, role: Role = .named, _ parameters: [CellType], _ result: CellType,
    _ intrinsic: Intrinsic, _ summary: String
  ) -> HostFunction {
    var parameters = parameters.map { Parameter(label: nil, type: $0) }
    if case .assignment = intrinsic { parameters[0].isInout = true }
    let function = HostFunction(
      name: name, role: role, parameters: parameters, result: result, summary: summary
    ) { _ in
      preconditionFailure("the compiler makes instructions of this call")
    }
    function.intrinsic = intrinsic
    return function
  }
}

extension Vocabulary {
  /// Binds a function on words that the interpreter itself does.
  func intrinsic(
    _ name: String, _ parameters: [CellType], _ result: CellType, _ intrinsic: Intrinsic, _ summary: String
  ) { add(.intrinsic(name, parameters, result, intrinsic, summary)) }

  /// Binds an operator on words that the interpreter itself does.
  func intrinsic(
    _ operator: Operator, _ parameters: [CellType], _ result: CellType, _ intrinsic: Intrinsic,
    _ summary: String = ""
  ) {
    add(
      .intrinsic(
        `operator`.symbol, role: .operator(`operator`.fixity), parameters, result, intrinsic, summary))
  }

  /// Binds an initialiser without a label that the interpreter itself does.
  func intrinsicInitializer(
    from parameter: CellType, of nominal: Nominal, _ intrinsic: Intrinsic, _ summary: String
  ) { add(static: .intrinsic("init", [parameter], CellType(nominal), intrinsic, summary), of: nominal) }

  /// Binds an operator on concrete types by its own linker.
  func infix(
    _ name: String, _ parameters: [CellType], _ result: CellType, _ summary: String = "",
    link: @escaping (HostFunction.Call) -> AnyCode
  ) {
    add(
      HostFunction(
        name: name, role: .operator(.infix), parameters: parameters.map { .init(label: nil, type: $0) },
        result: result, summary: summary, link: link))
  }
}
