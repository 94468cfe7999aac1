var a = [1, 2]
let i = a.count
print(a.remove(at: i))  // expect runtime error: index out of range
