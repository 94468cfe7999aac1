struct Table {
  var rows: [[Int]] = (1...2).map { row in (1...3).map { column in row * column } }
  let total: () -> Int = {
    let base = 5
    return [1, 2].map { n in n * base }.reduce(0, +)
  }
  static let squares = (0..<3).map { i in { i * i } }.map { $0() }
  var sum: Int { rows.flatMap { row in row.map { $0 + rows.count } }.reduce(0, +) }
}
let t = Table()
print(t.rows, t.total(), Table.squares, t.sum)  // expect: [[1, 2, 3], [2, 4, 6]] 15 [0, 1, 4] 30
enum Scale { case linear(by: [Int] = [1, 2].flatMap { a in [10].map { a * $0 } }) }
if case .linear(let steps) = Scale.linear() { print(steps) }  // expect: [10, 20]
func defaulted(_ xs: [Int] = [1, 2].flatMap { a in [3, 4].map { a * $0 } }) -> Int { xs.reduce(0, +) }
print(defaulted(), defaulted([1]))  // expect: 21 1
