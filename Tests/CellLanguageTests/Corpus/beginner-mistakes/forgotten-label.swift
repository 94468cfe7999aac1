func line(slope: Double, at x: Double) -> Double { slope * x }
print(line(2, at: 3))  // expect error at 11 (cell 12): argument-label
