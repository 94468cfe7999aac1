let values: [Int?] = [1, nil, 3]
for case let value? in values { print(value) }
for case (let x, 0) in [(1, 0), (2, 5), (3, 0)] { print(x) }
// expect: 1
// expect: 3
// expect: 1
// expect: 3
