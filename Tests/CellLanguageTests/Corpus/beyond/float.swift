let f: Float = 0.1
print(f, Double(f) == 0.1, f + 0.2)  // expect: 0.1 false 0.3
