let x = 2.5
print(x * 2, 2 * x, x / 2 + 1, 1 - x, -x + 3 / 2)  // expect: 5.0 5.0 2.25 -1.5 -1.0
print((1 + 2) * x, x > 2, 3 > x)  // expect: 7.5 true true
