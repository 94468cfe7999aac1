func half(_ x: Double) -> Double { x / 2 }
print(half(3), half(-1), half(7 / 2))  // expect: 1.5 -0.5 1.75
