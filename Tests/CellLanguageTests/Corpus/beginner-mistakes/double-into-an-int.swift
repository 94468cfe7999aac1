let x = 2.7
let n: Int = x  // expect error at 14: type
print(n)
