var grid = [[1, 2], [3, 4]]
print(grid[1][0])  // expect: 3
grid[0][1] = 9
grid[1].append(5)
grid.append([])
print(grid)  // expect: [[1, 9], [3, 4, 5], []]
grid[1][0] -= 3
print(grid[1], grid[2].isEmpty)  // expect: [0, 4, 5] true
