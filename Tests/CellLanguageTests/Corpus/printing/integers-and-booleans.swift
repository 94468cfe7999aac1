print(0, -5, 1_000_000, true, false)  // expect: 0 -5 1000000 true false
