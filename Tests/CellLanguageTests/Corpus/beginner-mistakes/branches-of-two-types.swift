let x = 3
let s = x > 2 ? "big" : 0  // expect error at 17: type
print(s)
