print(sqrt(16), sqrt(2), pow(2.0, 10.0), pow(2.0, -1.0), pow(2.0, 0.5), (2.0).squareRoot())  // expect: 4.0 1.4142135623730951 1024.0 0.5 1.4142135623730951 1.4142135623730951
print(sqrt(-1).isNaN, pow(0.0, 0.0), cbrt(8.0))  // expect: true 1.0 2.0
