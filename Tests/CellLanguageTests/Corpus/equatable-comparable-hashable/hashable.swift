struct Cell: Hashable { var row: Int, column: Int }
var visited: Set<Cell> = []
visited.insert(Cell(row: 0, column: 1))
visited.insert(Cell(row: 0, column: 1))
print(visited.count, visited.contains(Cell(row: 0, column: 1)), visited.contains(Cell(row: 1, column: 0)))  // expect: 1 true false
var names = [Cell(row: 1, column: 1): "a"]
names[Cell(row: 1, column: 1)] = "b"
print(names[Cell(row: 1, column: 1)]!, names.count)  // expect: b 1
