let r = 10..<20
print(r[10], r.startIndex, r.endIndex, r.indices.count)  // expect: 10 10 20 10
