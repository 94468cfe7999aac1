print(1.5, 1e3, 1.25e-2, 0x1p-3)  // expect: 1.5 1000.0 0.0125 0.125
print(1_000.000_5)  // expect: 1000.0005
print(-2.0, 0.0)  // expect: -2.0 0.0
print(6.02e23)  // expect: 6.02e+23
