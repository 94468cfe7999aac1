let x = 3
let s = if x > 2 { "big" }  // expect error at 9: syntax
print(s)
