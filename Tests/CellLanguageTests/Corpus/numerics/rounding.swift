print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(), (2.4).rounded())  // expect: 3.0 4.0 -3.0 2.0
print((2.5).rounded(.up), (2.5).rounded(.down), (-2.5).rounded(.towardZero), (2.5).rounded(.toNearestOrEven))  // expect: 3.0 2.0 -2.0 2.0
print((2.1).rounded(.awayFromZero), floor(-1.5), ceil(1.2), trunc(-1.7), round(0.5))  // expect: 3.0 -2.0 2.0 -1.0 1.0
var x = 2.7
x.round()
print(x)  // expect: 3.0
