func square(_ x: Double) -> Double { x * x }
print(square(x: 3))  // expect error at 13 (cell 14): argument-label
