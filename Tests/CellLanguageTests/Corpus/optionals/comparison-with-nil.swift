let a: Int? = 3
let b: String? = nil
print(a == nil, a != nil, b == nil, a == 3, a != 4)  // expect: false true true true true
