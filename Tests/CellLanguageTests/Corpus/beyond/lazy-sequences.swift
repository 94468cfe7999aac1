let big = (1...1_000_000).lazy.map { $0 * 2 }.filter { $0 % 3 == 0 }
print(big.first!, Array(big.prefix(3)))  // expect: 6 [6, 12, 18]
