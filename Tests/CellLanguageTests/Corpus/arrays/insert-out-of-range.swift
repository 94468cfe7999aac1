var a = [1, 2]
let i = a.count + 1
a.insert(0, at: i)  // expect runtime error: index out of range
print(a)
