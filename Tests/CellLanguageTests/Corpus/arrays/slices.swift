let a = [10, 20, 30, 40, 50]
print(a[1...3], a[..<2], a[3...], a[1..<1])  // expect: [20, 30, 40] [10, 20] [40, 50] []
let slice = a[2...]
print(slice.count, slice.startIndex, slice[2], slice.first!)  // expect: 3 2 30 30
print(Array(slice)[0])  // expect: 30
print(slice.map { $0 / 10 }, slice.reduce(0, +))  // expect: [3, 4, 5] 120
