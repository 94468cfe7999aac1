var x = 1.5
let n = 2
x += n  // expect error: type
print(x)
