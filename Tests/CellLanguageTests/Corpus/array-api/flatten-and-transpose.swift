let grid = [[1, 2, 3], [4, 5, 6]]
print(grid.flatMap { $0 }, Array(grid.joined()))  // expect: [1, 2, 3, 4, 5, 6] [1, 2, 3, 4, 5, 6]
let turned = grid[0].indices.map { column in grid.map { $0[column] } }
print(turned)  // expect: [[1, 4], [2, 5], [3, 6]]
print(grid.map { row in row.map { String($0) }.joined(separator: " ") }.joined(separator: "\n"))  // expect: 1 2 3
// expect: 4 5 6
print(grid.map { $0.reduce(0, +) }, grid.joined().max()!)  // expect: [6, 15] 6
print(turned == [[1, 4], [2, 5], [3, 6]])  // expect: true
