func line(slope: Double, at x: Double) -> Double { slope * x }
print(line(slope: "2", at: y))  // expect error: unknown-name
