print((1...3) == (1...3), (1..<4) == (1..<5))  // expect: true false
