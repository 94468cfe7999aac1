print(7.0 / 2)  // expect: 3.5
print(1 / 3.0)  // expect: 0.3333333333333333
print(1.0 / 0.0, -1.0 / 0.0)  // expect: inf -inf
print((0.0 / 0.0).isNaN)  // expect: true
