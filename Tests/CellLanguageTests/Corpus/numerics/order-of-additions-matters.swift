let a = 0.1, b = 0.2, c = 0.3
print((a + b) + c, a + (b + c))  // expect: 0.6000000000000001 0.6
print([1e16, 1, -1e16].reduce(0, +), [1e16, -1e16, 1].reduce(0, +))  // expect: 0.0 1.0
