/// A Swift type whose values can be values of a cell.
///
/// A type of the vocabulary conforms by naming its ``CellType``; its Swift signature then says all that a binding needs.
package protocol CellValue {
  static var cellType: CellType { get }
  /// The type itself where its values compare with `==`, are hashable, or are ordered; nil where not.
  static var asEquatable: (any (CellValue & Equatable).Type)? { get }
  static var asHashable: (any (CellValue & Hashable).Type)? { get }
  static var asComparable: (any (CellValue & Comparable).Type)? { get }
  /// The element type where this is a result-builder closure.
  static var builderElement: CellType? { get }
  /// Code that yields values of this type, from code for the cell's own form of them.
  static func adapt(_ code: AnyCode) -> Code<Self>
}

extension CellValue {
  package static var asEquatable: (any (CellValue & Equatable).Type)? { nil }
  package static var asHashable: (any (CellValue & Hashable).Type)? { nil }
  package static var asComparable: (any (CellValue & Comparable).Type)? { nil }
  package static var builderElement: CellType? { nil }
  package static func adapt(_ code: AnyCode) -> Code<Self> { code.of(Self.self) }
}

extension CellValue where Self: Equatable {
  package static var asEquatable: (any (CellValue & Equatable).Type)? { Self.self }
}

extension CellValue where Self: Hashable {
  package static var asEquatable: (any (CellValue & Equatable).Type)? { Self.self }
  package static var asHashable: (any (CellValue & Hashable).Type)? { Self.self }
}

extension CellValue where Self: Hashable & Comparable {
  package static var asEquatable: (any (CellValue & Equatable).Type)? { Self.self }
  package static var asHashable: (any (CellValue & Hashable).Type)? { Self.self }
  package static var asComparable: (any (CellValue & Comparable).Type)? { Self.self }
}

/// The one value of `Void`, which as a tuple cannot conform to a protocol.
package struct Unit: CellValue, Hashable, CustomStringConvertible {
  package static let cellType = CellType.void
  package init() {}
  package var description: String { "()" }
}

extension Int: CellValue { package static var cellType: CellType { .int } }
extension Double: CellValue { package static var cellType: CellType { .double } }
extension Bool: CellValue { package static var cellType: CellType { .bool } }
extension String: CellValue { package static var cellType: CellType { .string } }
extension Character: CellValue { package static var cellType: CellType { .character } }
extension Substring: CellValue { package static let cellType = CellType(.substring) }

extension Optional: CellValue where Wrapped: CellValue {
  package static var cellType: CellType { .optional(Wrapped.cellType) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? {
    Wrapped.asEquatable.map { equatableOptional($0) }
  }
  package static var asHashable: (any (CellValue & Hashable).Type)? {
    Wrapped.asHashable.map { hashableOptional($0) }
  }
}

extension Array: CellValue where Element: CellValue {
  package static var cellType: CellType { .array(Element.cellType) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? {
    Element.asEquatable.map { equatableArray($0) }
  }
  package static var asHashable: (any (CellValue & Hashable).Type)? {
    Element.asHashable.map { hashableArray($0) }
  }
}

extension ArraySlice: CellValue where Element: CellValue {
  package static var cellType: CellType { CellType(.slice, [Element.cellType]) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? {
    Element.asEquatable.map { equatableSlice($0) }
  }
  package static var asHashable: (any (CellValue & Hashable).Type)? {
    Element.asHashable.map { hashableSlice($0) }
  }
}

extension OrderedSet: CellValue where Element: CellValue {
  package static var cellType: CellType { CellType(.set, [Element.cellType]) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? { OrderedSet<Element>.self }
  package static var asHashable: (any (CellValue & Hashable).Type)? { OrderedSet<Element>.self }
}

extension OrderedMap: CellValue where Key: CellValue, Value: CellValue {
  package static var cellType: CellType { CellType(.dictionary, [Key.cellType, Value.cellType]) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? {
    Value.asEquatable.map { equatableDictionary(Key.self, $0) }
  }
  package static var asHashable: (any (CellValue & Hashable).Type)? {
    Value.asHashable.map { hashableDictionary(Key.self, $0) }
  }
}

extension Range: CellValue where Bound: CellValue {
  package static var cellType: CellType { CellType(.range, [Bound.cellType]) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? { Range<Bound>.self }
}

extension ClosedRange: CellValue where Bound: CellValue {
  package static var cellType: CellType { CellType(.closedRange, [Bound.cellType]) }
  package static var asEquatable: (any (CellValue & Equatable).Type)? { ClosedRange<Bound>.self }
}

extension PartialRangeFrom: CellValue where Bound: CellValue {
  package static var cellType: CellType { CellType(.rangeFrom, [Bound.cellType]) }
}

extension PartialRangeThrough: CellValue where Bound: CellValue {
  package static var cellType: CellType { CellType(.rangeThrough, [Bound.cellType]) }
}

extension PartialRangeUpTo: CellValue where Bound: CellValue {
  package static var cellType: CellType { CellType(.rangeUpTo, [Bound.cellType]) }
}

private func equatableOptional<T: CellValue & Equatable>(_: T.Type) -> any (CellValue & Equatable).Type {
  T?.self
}
private func hashableOptional<T: CellValue & Hashable>(_: T.Type) -> any (CellValue & Hashable).Type {
  T?.self
}
private func equatableArray<T: CellValue & Equatable>(_: T.Type) -> any (CellValue & Equatable).Type {
  [T].self
}
private func hashableArray<T: CellValue & Hashable>(_: T.Type) -> any (CellValue & Hashable).Type { [T].self }
private func equatableSlice<T: CellValue & Equatable>(_: T.Type) -> any (CellValue & Equatable).Type {
  ArraySlice<T>.self
}
private func hashableSlice<T: CellValue & Hashable>(_: T.Type) -> any (CellValue & Hashable).Type {
  ArraySlice<T>.self
}
private func equatableDictionary<K: CellValue & Hashable, V: CellValue & Equatable>(
  _: K.Type, _: V.Type
) -> any (CellValue & Equatable).Type { OrderedMap<K, V>.self }
private func hashableDictionary<K: CellValue & Hashable, V: CellValue & Hashable>(
  _: K.Type, _: V.Type
) -> any (CellValue & Hashable).Type { OrderedMap<K, V>.self }
