var a: Int?
print(a == nil)  // expect: true
a = 5
print(a ?? 0)  // expect: 5
