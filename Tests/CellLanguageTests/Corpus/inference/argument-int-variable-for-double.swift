func half(_ x: Double) -> Double { x / 2 }
let n = 3
print(half(n))  // expect error: type
