var alive: Set<[Int]> = [[1, 0], [1, 1], [1, 2]]
for _ in 1...2 {
  var neighbours: [[Int]: Int] = [:]
  for cell in alive {
    for dx in -1...1 {
      for dy in -1...1 where (dx, dy) != (0, 0) {
        neighbours[[cell[0] + dx, cell[1] + dy], default: 0] += 1
      }
    }
  }
  alive = Set(neighbours.filter { $0.value == 3 || ($0.value == 2 && alive.contains($0.key)) }.keys)
  print(alive.sorted { $0.lexicographicallyPrecedes($1) })
}
// expect: [[0, 1], [1, 1], [2, 1]]
// expect: [[1, 0], [1, 1], [1, 2]]
