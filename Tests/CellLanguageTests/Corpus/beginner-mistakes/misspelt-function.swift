func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
print(sigmiod(0.5))  // expect error at 7: unknown-name
