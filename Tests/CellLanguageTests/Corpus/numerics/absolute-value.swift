print(abs(-3), abs(3), abs(-2.5), abs(-0.0), (-7).magnitude, (-1.5).magnitude)  // expect: 3 3 2.5 0.0 7 1.5
