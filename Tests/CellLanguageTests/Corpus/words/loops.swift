// Loops inside loops, left from within, over arrays that change meanwhile.
var grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
var seen: [Int] = []
outer: for row in grid {
  for x in row {
    if x == 2 { continue outer }
    if x == 8 { break outer }
    seen.append(x)
    grid[0][0] += x
    grid[1][1] *= 2
  }
}
print(seen, grid) // expect: [1, 4, 5, 6, 7] [[24, 2, 3], [4, 160, 6], [7, 8, 9]]

func find(_ wanted: Int, in rows: [[Int]]) -> Int {
  for i in 0..<rows.count {
    for j in 0..<rows[i].count where rows[i][j] == wanted { return i * 10 + j }
  }
  return -1
}
print(find(6, in: grid), find(100, in: grid)) // expect: 12 -1

var n = 27
var steps = 0
repeat {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
} while n != 1
print(steps) // expect: 111

func classify(_ n: Int) -> String {
  switch n {
  case ..<0: return "negative"
  case 0: return "zero"
  case 1, 3, 5: return "small and odd"
  case let x where x % 2 == 0: return "even"
  default: break
  }
  return "odd"
}
print([-4, 0, 3, 8, 9].map { classify($0) }) // expect: ["negative", "zero", "small and odd", "even", "odd"]

var makers: [() -> Int] = []
for i in 1...3 { makers.append { i * i } }
print(makers.map { $0() }) // expect: [1, 4, 9]
for i in stride(from: 3, to: 0, by: -1) { print(i, terminator: " ") }
print() // expect: 3 2 1 
for _ in 5..<5 { print("never") }
