let a: Double = 2 + 3 * 4
let b: [Double] = [1 + 1, 3 / 2]
let c: Double? = 5
let d: (Double, [Double?]) = (1, [2, nil])
print(a, b, c!, d)  // expect: 14.0 [2.0, 1.5] 5.0 (1.0, [Optional(2.0), nil])
