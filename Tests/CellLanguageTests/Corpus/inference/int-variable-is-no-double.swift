let n = 3
let x: Double = n  // expect error: type
print(x)
