func f(_ x: Double) -> Double { x * x * x }
let h = 1e-5
let slope = (f(2 + h) - f(2 - h)) / (2 * h)
print(abs(slope - 12) < 1e-8)  // expect: true
