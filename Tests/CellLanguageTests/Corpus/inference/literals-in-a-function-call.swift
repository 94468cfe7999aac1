func mix(_ a: Double, _ b: Int) -> Double { a * Double(b) }
print(mix(3 / 2, 3 / 2), mix(1, 1) + 1)  // expect: 1.5 2.0
