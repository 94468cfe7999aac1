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

/// Links a binary operator on concrete types, with short cuts for variables and constants.
@inline(__always)
func linkBinary<A, B, R>(
  _ call: HostFunction.Call, _ operation: @escaping (A, B, CodeRange) throws -> R
) -> AnyCode {
  let (a, b) = (call.code(0, A.self), call.code(1, B.self))
  let range = call.range
  if let left = a.wordOffset {
    if let right = b.wordOffset {
      return Code<R> { frame in
        try operation(
          frame.words.load(fromByteOffset: left, as: A.self),
          frame.words.load(fromByteOffset: right, as: B.self), range)
      }
    }
    if let constant = b.constant {
      return Code<R> { frame in
        try operation(frame.words.load(fromByteOffset: left, as: A.self), constant, range)
      }
    }
    let run = b.run
    return Code<R> { frame in
      try operation(frame.words.load(fromByteOffset: left, as: A.self), run(frame), range)
    }
  }
  let run = a.run
  if let right = b.wordOffset {
    return Code<R> { frame in
      try operation(run(frame), frame.words.load(fromByteOffset: right, as: B.self), range)
    }
  }
  if let constant = b.constant {
    return Code<R> { frame in try operation(run(frame), constant, range) }
  }
  let second = b.run
  return Code<R> { frame in try operation(run(frame), second(frame), range) }
}

@inline(__always)
func linkUnary<A, R>(_ call: HostFunction.Call, _ operation: @escaping (A, CodeRange) throws -> R) -> AnyCode
{
  let run = call.code(0, A.self).run
  let range = call.range
  return Code<R> { frame in try operation(run(frame), range) }
}

/// Links an operator such as `+=` on words.
@inline(__always)
func linkAssignment<A, B>(
  _ call: HostFunction.Call, _ operation: @escaping (inout A, B, CodeRange) throws -> Void
) -> AnyCode {
  let place = call.place(0, A.self)
  let value = call.code(1, B.self).run
  let range = call.range
  if let offset = place.wordOffset {
    return Code<Unit> { frame in
      let change = try value(frame)
      try operation(&frame.words.advanced(by: offset).assumingMemoryBound(to: A.self).pointee, change, range)
      return Unit()
    }
  }
  if let word = place.global {
    let address = word.address.assumingMemoryBound(to: A.self)
    return Code<Unit> { [word] frame in
      _ = word
      let change = try value(frame)
      try operation(&address.pointee, change, range)
      return Unit()
    }
  }
  let prepare = place.prepare
  return Code<Unit> { frame in
    do {
      try prepare?(frame)
      let change = try value(frame)
      try place.modify(frame) { try operation(&$0, change, range) }
      return Unit()
    } catch { throw Implementation.located(error, range) }
  }
}

extension Vocabulary {
  /// Binds an operator on concrete types by its own linker.
  func intrinsic(
    _ name: String, _ parameters: [CellType], _ result: CellType, _ summary: String = "",
    link: @escaping (HostFunction.Call) -> AnyCode
  ) {
    add(
      HostFunction(
        name: name, parameters: parameters.map { .init(label: nil, type: $0) }, result: result,
        summary: summary,
        link: link))
  }

  func intrinsicAssignment(
    _ name: String, _ left: CellType, _ right: CellType, link: @escaping (HostFunction.Call) -> AnyCode
  ) {
    add(
      HostFunction(
        name: name,
        parameters: [.init(label: nil, type: left, isInout: true), .init(label: nil, type: right)],
        result: .void, link: link))
  }
}
