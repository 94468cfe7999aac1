let n = 3
let x = 0.5
let y = n * x  // expect error: operator
print(y)
