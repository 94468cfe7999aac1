print((1..<10).clamped(to: 5..<20), (1...3).overlaps(3...5), (1..<3).overlaps(3..<5))  // expect: 5..<10 true false
