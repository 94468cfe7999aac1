func double(_ x: inout Double) { x *= 2 }
let v = 1.5
double(&v)  // expect error at 8 (cell 9): immutable
print(v)
