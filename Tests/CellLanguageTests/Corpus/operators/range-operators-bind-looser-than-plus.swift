let n = 3
print(Array(n - 1...n + 1))  // expect: [2, 3, 4]
print(Array(0..<n * 2))  // expect: [0, 1, 2, 3, 4, 5]
