let grid = [[1, 2], [3]]
grid[0][1] = 5  // expect error: immutable
