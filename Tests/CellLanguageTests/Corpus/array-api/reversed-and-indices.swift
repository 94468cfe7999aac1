let a = [1, 2, 3]
print(Array(a.reversed()), a.reversed().map { $0 }, a.indices)  // expect: [3, 2, 1] [3, 2, 1] 0..<3
for i in a.indices.reversed() { print(i, a[i]) }
for (i, x) in a.reversed().enumerated() { print(i, x) }
// expect: 2 3
// expect: 1 2
// expect: 0 1
// expect: 0 3
// expect: 1 2
// expect: 2 1
print(a.startIndex, a.endIndex, a.count)  // expect: 0 3 3
