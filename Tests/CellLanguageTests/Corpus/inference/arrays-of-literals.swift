let a = [1, 2.5]
let b = [[1, 2], [3.5]]
let c = [1: 2.5, 2: 3]
print(a, b, c[2]!)  // expect: [1.0, 2.5] [[1.0, 2.0], [3.5]] 3.0
let d = [1, nil, 3]
print(d.count, d[0]!)  // expect: 3 1
