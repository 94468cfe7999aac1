func twice(_ f: (Double) -> Double, _ x: Double) -> Double { f(f(x)) }
func half(_ x: Double) -> Double { x / 2 }
print(twice(half, 10))  // expect: 2.5
print(twice({ $0 * $0 }, 3))  // expect: 81.0
print(twice(sqrt, 16))  // expect: 2.0
