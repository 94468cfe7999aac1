print(3 / 2 * 0.5)  // expect: 0.75
print(3 / 2)  // expect: 1
let half: Double = 1 / 2
print(half)  // expect: 0.5
let x = 7 / 2 + 0.0
print(x)  // expect: 3.5
print(1 + 2 * 3.0, 10 / 4 - 0.5)  // expect: 7.0 2.0
