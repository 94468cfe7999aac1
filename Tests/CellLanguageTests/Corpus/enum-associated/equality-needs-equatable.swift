enum Token { case number(Int), plus }
print(Token.number(1) == Token.plus)  // expect error: conformance
