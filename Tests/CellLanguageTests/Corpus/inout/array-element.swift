func double(_ x: inout Double) { x *= 2 }
var values = [1.0, 2, 3]
double(&values[1])
print(values)  // expect: [1.0, 4.0, 3.0]
for i in values.indices { double(&values[i]) }
print(values)  // expect: [2.0, 8.0, 6.0]
