enum Token: Equatable { case number(Int), plus }
print(Token.number(1) == .number(1), Token.number(1) == .number(2), Token.plus == .plus, Token.plus == .number(0))  // expect: true false true false
