/// The labels of a pair that bound functions take or give.
protocol PairLabels {
  static var first: String? { get }
  static var second: String? { get }
}

enum Unlabelled: PairLabels {
  static let first: String? = nil
  static let second: String? = nil
}

enum KeyAndValue: PairLabels {
  static let first: String? = "key"
  static let second: String? = "value"
}

enum OffsetAndElement: PairLabels {
  static let first: String? = "offset"
  static let second: String? = "element"
}

enum QuotientAndRemainder: PairLabels {
  static let first: String? = "quotient"
  static let second: String? = "remainder"
}

enum ValueAndOverflow: PairLabels {
  static let first: String? = "partialValue"
  static let second: String? = "overflow"
}

enum InsertedAndMember: PairLabels {
  static let first: String? = "inserted"
  static let second: String? = "memberAfterInsert"
}

/// Stands for a tuple of two while a signature is read.
struct PairPlaceholder<First: CellValue, Second: CellValue, Labels: PairLabels>: CellValue {
  static var cellType: CellType {
    CellType(tuple: [.init(Labels.first, First.cellType), .init(Labels.second, Second.cellType)])
  }
}

/// How tuples of two are made and taken apart; `Value` is ``Aggregate``, or a placeholder while a signature is read.
struct Pair<First: CellValue, Second: CellValue, Value: CellValue> {
  let make: (First, Second) -> Value
  let parts: (Value) -> (First, Second)
}

extension Pair where Value == Aggregate {
  init(_ layout: AggregateLayout) {
    let slots = layout.cases[0].fields.map(\.slot)
    let (a, b) = (slots[0], slots[1])
    self.init(
      make: { first, second in
        let pair = Aggregate(layout)
        pair.initialize(a, to: first)
        pair.initialize(b, to: second)
        return pair
      }, parts: { ($0.load(a, as: First.self), $0.load(b, as: Second.self)) })
  }
}

extension Pair {
  /// For reading a signature; it is never used.
  static func signature<Labels: PairLabels>(_: Labels.Type) -> Pair
  where Value == PairPlaceholder<First, Second, Labels> {
    Pair(make: { _, _ in PairPlaceholder() }, parts: { _ in preconditionFailure("a signature is only read") })
  }
}
