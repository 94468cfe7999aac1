let n = 7
let size = if n < 5 { 1.5 } else { 2 }  // expect error: type
print(size)
