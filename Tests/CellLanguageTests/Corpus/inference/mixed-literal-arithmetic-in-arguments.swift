func f(_ x: Double) -> Double { x }
print(f(1 + 2 * 3), f(7 / 2), f(-3 / 2), f(10 - 2.5 * 2))  // expect: 7.0 3.5 -1.5 5.0
let z = 2.0
print(f(z * 3 / 2), f(3 / 2 * z), f((1 + 1) / z))  // expect: 3.0 3.0 1.0
