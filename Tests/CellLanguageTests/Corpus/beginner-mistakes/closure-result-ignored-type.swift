let xs = [1, 2, 3]
let total = xs.reduce(0) { $0 + "\($1)" }  // expect error: type
print(total)
