let a = Array(1...10)
let small = a.filter { $0 <= 3 }
let large = a.filter { !small.contains($0) }
print(small, large.count)  // expect: [1, 2, 3] 7
print(a.count { $0 % 3 == 0 })  // expect: 3
