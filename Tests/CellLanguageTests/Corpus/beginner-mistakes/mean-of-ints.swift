let xs = [1, 2, 4]
let mean: Double = xs.reduce(0, +) / xs.count  // expect error: type
print(mean)
