/// What the interpreter does itself for a call of a bound function on words.
enum Intrinsic {
  /// One instruction for two values; another one where the second is a constant.
  case binary(Opcode, constant: Opcode? = nil)
  case unary(Opcode)
  /// The value itself.
  case identity
  case comparison(Comparison)
  case function(UnaryFunction)
  case functionOfTwo(BinaryFunction)
  /// A binary intrinsic whose result goes to its left side, such as `+=`.
  case assignment(Opcode, constant: Opcode? = nil)
  /// The element of an array.
  case element
  /// How many elements an array has.
  case count
}

/// A comparison of two `Int`s or `Double`s.
struct Comparison {
  enum Relation { case equal, notEqual, less, lessOrEqual }

  var relation: Relation
  /// Whether the second value is compared with the first, as for `>`.
  var isSwapped = false
  var isOfDoubles: Bool

  /// The instruction that gives a `Bool`.
  var value: Opcode {
    switch relation {
    case .equal: isOfDoubles ? .equalDouble : .equalInt
    case .notEqual: isOfDoubles ? .notEqualDouble : .notEqualInt
    case .less: isOfDoubles ? .lessDouble : .lessInt
    case .lessOrEqual: isOfDoubles ? .lessOrEqualDouble : .lessOrEqualInt
    }
  }

  /// The jump where the comparison holds, or where it does not, and whether that one compares the other way round.
  ///
  /// What is not less is greater or equal only among `Int`s: `Double` has nan.
  func jump(if holds: Bool) -> (operation: Opcode, isSwapped: Bool) {
    switch (relation, holds) {
    case (.equal, true), (.notEqual, false): (isOfDoubles ? .jumpIfEqualDouble : .jumpIfEqualInt, isSwapped)
    case (.equal, false), (.notEqual, true):
      (isOfDoubles ? .jumpIfNotEqualDouble : .jumpIfNotEqualInt, isSwapped)
    case (.less, true): (isOfDoubles ? .jumpIfLessDouble : .jumpIfLessInt, isSwapped)
    case (.lessOrEqual, true): (isOfDoubles ? .jumpIfLessOrEqualDouble : .jumpIfLessOrEqualInt, isSwapped)
    case (.less, false):
      isOfDoubles ? (.jumpIfNotLessDouble, isSwapped) : (.jumpIfLessOrEqualInt, !isSwapped)
    case (.lessOrEqual, false):
      isOfDoubles ? (.jumpIfNotLessOrEqualDouble, isSwapped) : (.jumpIfLessInt, !isSwapped)
    }
  }

  /// The jump where the second value is a constant `Int`.
  func jumpWithConstant(if holds: Bool) -> Opcode {
    switch (relation, isSwapped, holds) {
    case (.equal, _, true), (.notEqual, _, false): .jumpIfEqualIntConstant
    case (.equal, _, false), (.notEqual, _, true): .jumpIfNotEqualIntConstant
    case (.less, false, true), (.lessOrEqual, true, false): .jumpIfLessIntConstant
    case (.lessOrEqual, false, true), (.less, true, false): .jumpIfLessOrEqualIntConstant
    case (.less, true, true), (.lessOrEqual, false, false): .jumpIfGreaterIntConstant
    case (.lessOrEqual, true, true), (.less, false, false): .jumpIfGreaterOrEqualIntConstant
    }
  }
}
