print([Int](repeating: 7, count: 3))  // expect: [7, 7, 7]
print(Array(repeating: 0.5, count: 2))  // expect: [0.5, 0.5]
print([[Int]](repeating: [0, 0], count: 2))  // expect: [[0, 0], [0, 0]]
print(Array(repeating: "ab", count: 0))  // expect: []
