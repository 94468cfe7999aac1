var a = [1, 2]
let i = a.count
a.swapAt(0, i)  // expect runtime error: index out of range
