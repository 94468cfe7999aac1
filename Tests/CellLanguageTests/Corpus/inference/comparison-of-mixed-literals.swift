let x = 2.0
print(x == 2, 1 < x, x >= 2, 0.5 * 2 == 1)  // expect: true true true true
