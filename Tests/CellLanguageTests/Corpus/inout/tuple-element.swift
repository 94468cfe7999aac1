func raise(_ x: inout Int) { x += 1 }
var pair = (a: 1, b: 2)
raise(&pair.b)
print(pair)  // expect: (a: 1, b: 3)
