func mean(_ a: Double, _ b: Double) -> Double { (a + b) / 2 }
print(mean(3, 4, 5))  // expect error at 18: argument-count
