let a = [1, 2, 3]
let middle = Double(a.count) / 2
print(a[middle])  // expect error at 8 (cell 7): type
