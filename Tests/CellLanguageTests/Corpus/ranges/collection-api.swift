print((1...4).map { $0 * $0 }, (1...4).reduce(1, *), (1..<10).filter { $0 % 4 == 0 })  // expect: [1, 4, 9, 16] 24 [4, 8]
print(Array((1...4).reversed()), (1...4).reversed().map { $0 + 1 })  // expect: [4, 3, 2, 1] [5, 4, 3, 2]
print((1...3).first!, (1...3).last!, (1...10).min()!, (1...10).max()!)  // expect: 1 3 1 10
print((0..<10).prefix(3), (0..<10).suffix(2), (0..<10).dropFirst(7))  // expect: 0..<3 8..<10 7..<10
