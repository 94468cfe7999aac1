let a: Int? = 3
if let a, a > 2 { print("greater") }  // expect: greater
print((a ?? 0) > 2)  // expect: true
