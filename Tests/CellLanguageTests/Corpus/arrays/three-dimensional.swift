var cube = Array(repeating: Array(repeating: Array(repeating: 0, count: 2), count: 2), count: 2)
cube[1][0][1] = 5
cube[0][1] = [7, 8]
cube[1][1][0] += cube[0][1][1]
print(cube)  // expect: [[[0, 0], [7, 8]], [[0, 5], [8, 0]]]
