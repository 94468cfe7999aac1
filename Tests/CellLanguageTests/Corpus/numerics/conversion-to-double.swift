let n = 3
print(Double(n) / 2, 1 / Double(n), Double(9007199254740993))  // expect: 1.5 0.3333333333333333 9007199254740992.0
