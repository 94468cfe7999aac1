let values = [1, 0.5, 2]
print(values)  // expect: [1.0, 0.5, 2.0]
let nested = [[1, 2], [0.5]]
print(nested)  // expect: [[1.0, 2.0], [0.5]]
