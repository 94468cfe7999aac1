let grid = [[1, 2], [3]]
print(grid[1][0])  // expect: 3
print(grid[1][1])  // expect runtime error: index out of range
