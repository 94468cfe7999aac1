enum Rate: Double { case slow = 0.01, fast = 0.5 }
print(Rate.fast.rawValue * 2, Rate(rawValue: 0.01) == .slow)  // expect: 1.0 true
