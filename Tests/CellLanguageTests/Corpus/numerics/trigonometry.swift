let x = 0.5
print(sin(x), cos(x), tan(x), sin(0.0), cos(0.0))  // expect: 0.479425538604203 0.8775825618903728 0.5463024898437905 0.0 1.0
print(sin(Double.pi / 2), cos(Double.pi), sin(Double.pi))  // expect: 1.0 -1.0 1.2246467991473532e-16
print(atan(2 * x), atan2(1.0, -1.0), asin(2 * x), acos(1.0))  // expect: 0.7853981633974483 2.356194490192345 1.5707963267948966 0.0
