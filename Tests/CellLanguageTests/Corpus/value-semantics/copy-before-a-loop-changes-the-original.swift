var a = [3, 1, 2]
let before = a
for (i, x) in a.enumerated() { a[i] = x * 10 }
print(before, a)  // expect: [3, 1, 2] [30, 10, 20]
a.sort()
print(before.sorted() == before, a)  // expect: false [10, 20, 30]
