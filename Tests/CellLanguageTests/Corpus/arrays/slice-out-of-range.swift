let a = [1, 2, 3]
let end = a.count + 1
print(a[1..<end])  // expect runtime error: index out of range
