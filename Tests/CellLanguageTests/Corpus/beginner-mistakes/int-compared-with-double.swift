let n = 1
let x = 1.0
print(n == x)  // expect error at 9: operator
