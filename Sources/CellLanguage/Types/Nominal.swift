/// A type with a name: one of Swift's, one of the vocabulary, or one that the lesson declares.
package final class Nominal: @unchecked Sendable {
  package let name: String
  /// How many generic arguments it takes.
  package let arity: Int
  package let represent: ([any CellValue.Type]) -> any CellValue.Type
  /// What its values are, in a sentence; for a reference.
  package var summary = ""
  package internal(set) var conformances: Set<Conformance>
  /// Which literals can be values of the type.
  package let literals: Set<Literal>
  /// The cases, where this is an enum of the vocabulary without associated values.
  package internal(set) var cases: [String] = []
  /// What the lesson says of it, where the lesson declares it.
  package internal(set) var declared: DeclaredType?

  package enum Literal: Hashable, Sendable {
    case integer, floatingPoint, string, array, dictionary
  }

  package init(
    _ name: String, arity: Int = 0, conformances: Set<Conformance> = [], literals: Set<Literal> = [],
    represent: @escaping ([any CellValue.Type]) -> any CellValue.Type
  ) {
    self.name = name
    self.arity = arity
    self.conformances = conformances
    self.literals = literals
    self.represent = represent
  }

  /// A type of the vocabulary whose values are `type`'s.
  package convenience init<T: CellValue>(
    _ name: String, _ type: T.Type, conformances: Set<Conformance> = [], literals: Set<Literal> = []
  ) {
    self.init(name, conformances: conformances, literals: literals) { _ in T.self }
  }
}

extension Nominal {
  private static let number: Set<Conformance> = [
    .equatable, .hashable, .comparable, .numeric, .customStringConvertible,
  ]

  static let int = Nominal("Int", Int.self, conformances: number, literals: [.integer])
  static let double = Nominal(
    "Double", Double.self, conformances: number, literals: [.integer, .floatingPoint])
  static let bool = Nominal(
    "Bool", Bool.self, conformances: [.equatable, .hashable, .customStringConvertible])
  static let string = Nominal(
    "String", String.self, conformances: [.equatable, .hashable, .comparable, .customStringConvertible],
    literals: [.string])
  static let character = Nominal(
    "Character", Character.self,
    conformances: [.equatable, .hashable, .comparable, .customStringConvertible],
    literals: [.string])
  static let substring = Nominal(
    "Substring", Substring.self,
    conformances: [.equatable, .hashable, .comparable, .customStringConvertible],
    literals: [.string])
  static let never = Nominal("Never", Unit.self)
  static let anyError = Nominal("any Error", AnyErrorValue.self, conformances: [.error])

  package static let optional = Nominal("Optional", arity: 1, conformances: [.equatable, .hashable]) {
    optionalType($0[0])
  }
  package static let array = Nominal(
    "Array", arity: 1, conformances: [.equatable, .hashable], literals: [.array]
  ) { arrayType($0[0]) }
  static let slice = Nominal(
    "ArraySlice", arity: 1, conformances: [.equatable, .hashable], literals: [.array]
  ) {
    sliceType($0[0])
  }
  static let set = Nominal("Set", arity: 1, conformances: [.equatable, .hashable], literals: [.array]) {
    types in types[0].asHashable.map { setType($0) } ?? Unit.self
  }
  static let dictionary = Nominal(
    "Dictionary", arity: 2, conformances: [.equatable, .hashable], literals: [.dictionary]
  ) { types in types[0].asHashable.map { dictionaryType($0, types[1]) } ?? Unit.self }
  static let range = Nominal("Range", arity: 1, conformances: [.equatable, .hashable]) {
    types in types[0].asComparable.map { rangeType($0) } ?? Unit.self
  }
  static let closedRange = Nominal("ClosedRange", arity: 1, conformances: [.equatable, .hashable]) {
    types in types[0].asComparable.map { closedRangeType($0) } ?? Unit.self
  }
  static let rangeFrom = Nominal("PartialRangeFrom", arity: 1) {
    types in types[0].asComparable.map { rangeFromType($0) } ?? Unit.self
  }
  static let rangeThrough = Nominal("PartialRangeThrough", arity: 1) {
    types in types[0].asComparable.map { rangeThroughType($0) } ?? Unit.self
  }
  static let rangeUpTo = Nominal("PartialRangeUpTo", arity: 1) {
    types in types[0].asComparable.map { rangeUpToType($0) } ?? Unit.self
  }
  // These are named after the collections they wrap; here their arguments are the elements of those.
  static let reversed = Nominal("ReversedCollection", arity: 1) { reversedType($0[0]) }
  static let enumerated = Nominal("EnumeratedSequence", arity: 1) { enumeratedType($0[0]) }
  static let zipped = Nominal("Zip2Sequence", arity: 2) { zippedType($0[0], $0[1]) }
  static let strideTo = Nominal("StrideTo", arity: 1) { strideType($0[0]) }
  static let strideThrough = Nominal("StrideThrough", arity: 1) { strideType($0[0]) }
}

private func optionalType<T: CellValue>(_: T.Type) -> any CellValue.Type { T?.self }
private func arrayType<T: CellValue>(_: T.Type) -> any CellValue.Type { [T].self }
private func sliceType<T: CellValue>(_: T.Type) -> any CellValue.Type { ArraySlice<T>.self }
private func setType<T: CellValue & Hashable>(_: T.Type) -> any CellValue.Type { OrderedSet<T>.self }
private func dictionaryType<K: CellValue & Hashable, V: CellValue>(_: K.Type, _: V.Type) -> any CellValue.Type
{
  OrderedMap<K, V>.self
}
private func rangeType<T: CellValue & Comparable>(_: T.Type) -> any CellValue.Type { Range<T>.self }
private func closedRangeType<T: CellValue & Comparable>(_: T.Type) -> any CellValue.Type {
  ClosedRange<T>.self
}
private func rangeFromType<T: CellValue & Comparable>(_: T.Type) -> any CellValue.Type {
  PartialRangeFrom<T>.self
}
private func rangeThroughType<T: CellValue & Comparable>(_: T.Type) -> any CellValue.Type {
  PartialRangeThrough<T>.self
}
private func rangeUpToType<T: CellValue & Comparable>(_: T.Type) -> any CellValue.Type {
  PartialRangeUpTo<T>.self
}
private func reversedType<T: CellValue>(_: T.Type) -> any CellValue.Type { ReversedValue<T>.self }
private func enumeratedType<T: CellValue>(_: T.Type) -> any CellValue.Type { EnumeratedValue<T>.self }
private func zippedType<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> any CellValue.Type {
  ZippedValue<T, U>.self
}
private func strideType<T: CellValue>(_: T.Type) -> any CellValue.Type { StrideValue<T>.self }
