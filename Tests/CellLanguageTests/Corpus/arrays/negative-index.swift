let a = [1, 2, 3]
let i = a.count - 4
print(a[i])  // expect runtime error: index out of range
