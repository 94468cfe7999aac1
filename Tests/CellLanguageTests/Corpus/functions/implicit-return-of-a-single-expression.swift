func hypotenuse(_ a: Double, _ b: Double) -> Double { sqrt(a * a + b * b) }
print(hypotenuse(3, 4))  // expect: 5.0
