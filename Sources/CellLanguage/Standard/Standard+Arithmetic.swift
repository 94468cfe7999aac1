extension Standard {
  static func addIntegerArithmetic(to vocabulary: Vocabulary) {
    let operators: [(String, Opcode, Opcode?)] = [
      ("+", .addInt, .addIntConstant), ("-", .subtractInt, .subtractIntConstant),
      ("*", .multiplyInt, .multiplyIntConstant), ("/", .divideInt, nil), ("%", .remainderInt, nil),
      ("&+", .wrappingAdd, nil), ("&-", .wrappingSubtract, nil), ("&*", .wrappingMultiply, nil),
      ("&", .bitAnd, nil), ("|", .bitOr, nil), ("^", .bitXor, nil), ("<<", .shiftLeft, nil),
      (">>", .shiftRight, nil),
    ]
    add(operators, on: .int, to: vocabulary)
    vocabulary.intrinsic(.prefix("-"), [.int], .int, .unary(.negateInt))
    vocabulary.intrinsic(.prefix("+"), [.int], .int, .identity)
    vocabulary.intrinsic(.prefix("~"), [.int], .int, .unary(.complement))
  }

  static func addDoubleArithmetic(to vocabulary: Vocabulary) {
    let operators: [(String, Opcode, Opcode?)] = [
      ("+", .addDouble, .addDoubleConstant), ("-", .subtractDouble, .subtractDoubleConstant),
      ("*", .multiplyDouble, .multiplyDoubleConstant), ("/", .divideDouble, .divideDoubleConstant),
    ]
    add(operators, on: .double, to: vocabulary)
    vocabulary.intrinsic(.prefix("-"), [.double], .double, .unary(.negateDouble))
    vocabulary.intrinsic(.prefix("+"), [.double], .double, .identity)
  }

  /// Binds each operator and the one that assigns its result.
  private static func add(
    _ operators: [(String, Opcode, Opcode?)], on type: CellType, to vocabulary: Vocabulary
  ) {
    for (name, operation, constant) in operators {
      vocabulary.intrinsic(.infix(name), [type, type], type, .binary(operation, constant: constant))
    }
    for (name, operation, constant) in operators {
      vocabulary.intrinsic(
        .infix(name + "="), [type, type], .void, .assignment(operation, constant: constant))
    }
  }
}
