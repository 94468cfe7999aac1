/// `reversed()` of an array, seen through.
struct ReversedValue<Element: CellValue>: CellValue, CustomStringConvertible {
  static var cellType: CellType { CellType(.reversed, [Element.cellType]) }
  let base: [Element]
  var description: String { "ReversedCollection<Array<\(Element.self)>>(_base: \(base))" }
}

/// `enumerated()` of an array: pairs of offset and element.
struct EnumeratedValue<Element: CellValue>: CellValue, CustomStringConvertible {
  static var cellType: CellType { CellType(.enumerated, [Element.cellType]) }
  let base: [Element]
  var description: String { "EnumeratedSequence<Array<\(Element.self)>>(_base: \(base))" }
}

/// `zip(a, b)`: pairs, as many as the shorter has.
struct ZippedValue<First: CellValue, Second: CellValue>: CellValue {
  static var cellType: CellType { CellType(.zipped, [First.cellType, Second.cellType]) }
  let first: [First]
  let second: [Second]
}

/// `stride(from:to:by:)` and `stride(from:through:by:)`.
struct StrideValue<Element: CellValue>: CellValue {
  static var cellType: CellType { CellType(.strideTo, [Element.cellType]) }
  let elements: [Element]
}

/// An error of the lesson, where only its being an error is known.
package struct AnyErrorValue: CellValue, CustomStringConvertible {
  package static let cellType = CellType.anyError
  let type: CellType
  let value: Aggregate
  package var description: String { String(describing: value) }
}
