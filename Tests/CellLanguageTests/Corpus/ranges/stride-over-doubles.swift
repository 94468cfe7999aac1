print(Array(stride(from: 1, to: 2, by: 0.25)), Array(stride(from: 10, through: 1, by: -3)))  // expect: [1.0, 1.25, 1.5, 1.75] [10, 7, 4, 1]
print(stride(from: 0, to: 100, by: 7).map { $0 }.count)  // expect: 15
