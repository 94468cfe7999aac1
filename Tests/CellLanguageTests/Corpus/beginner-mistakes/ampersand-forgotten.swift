func double(_ x: inout Double) { x *= 2 }
var v = 1.5
double(v)  // expect error at 8: inout
print(v)
