let x = 3.0
let n: Int = x  // expect error: type
print(n)
