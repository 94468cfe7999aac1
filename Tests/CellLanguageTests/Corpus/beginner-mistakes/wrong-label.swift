func line(slope: Double, at x: Double) -> Double { slope * x }
print(line(slope: 2, x: 3))  // expect error at 11 (cell 22): argument-label
