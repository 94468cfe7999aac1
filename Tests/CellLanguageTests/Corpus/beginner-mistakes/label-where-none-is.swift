func square(_ x: Double) -> Double { x * x }
print(square(x: 3))  // expect error at 13: argument-label
