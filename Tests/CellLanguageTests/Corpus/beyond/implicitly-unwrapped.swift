var a: Int! = 5
print(a + 1)  // expect: 6
a = 7
let b: Int = a
print(b)  // expect: 7
