let a: [Int?] = [1, nil, 3]
print(a.count, a.compactMap { $0 })  // expect: 3 [1, 3]
print(a)  // expect: [Optional(1), nil, Optional(3)]
