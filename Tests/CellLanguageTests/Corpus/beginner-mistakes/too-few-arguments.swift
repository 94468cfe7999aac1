func mean(_ a: Double, _ b: Double) -> Double { (a + b) / 2 }
print(mean(3))  // expect error at 13: argument-count
