let n = 3
let x = 1.5
print((n...x).contains(2))  // expect error: type
