let closed = 1...5
let open = 0..<5
print(closed, open, closed.count, open.count)  // expect: 1...5 0..<5 5 5
print(closed.contains(5), open.contains(5), closed.isEmpty, (3..<3).isEmpty)  // expect: true false false true
print(closed.lowerBound, closed.upperBound)  // expect: 1 5
