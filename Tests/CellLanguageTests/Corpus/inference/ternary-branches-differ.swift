let flag = true
let x = flag ? 1 : "one"  // expect error: type
print(x)
