print(1...5 ~= 3, 1..<3 ~= 3)  // expect: true false
