let values = [3.0, 1, 2]
print(values.min()!, values.max()!, values.sorted())  // expect: 1.0 3.0 [1.0, 2.0, 3.0]
print(values.map { ($0 * 10).rounded() / 10 })  // expect: [3.0, 1.0, 2.0]
