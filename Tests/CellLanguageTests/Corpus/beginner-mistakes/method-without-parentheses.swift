let x = 2.0
let root: Double = x.squareRoot  // expect error at 22: type
print(root)
