let n = 3
let value = if n > 2 { "text" } else { 1 }  // expect error: type
print(value)
