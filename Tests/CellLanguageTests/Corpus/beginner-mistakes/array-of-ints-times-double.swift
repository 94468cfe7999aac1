let xs = [1, 2, 3]
let ys = xs.map { $0 * 0.5 }  // expect error: operator
print(ys)
