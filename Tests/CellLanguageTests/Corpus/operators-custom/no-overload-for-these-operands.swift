struct Vector { var x = 0.0 }
let s = Vector() + Vector()  // expect error: conformance
print(s.x)
