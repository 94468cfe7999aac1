let x = 3
let s = x > 2 ? "big" : 0  // expect error at 17 (cell 9): type
print(s)
