func run() -> [Int] {
  var seen: [Int] = []
  func visit(_ n: Int) {
    if n == 0 { return }
    seen.append(n)
    visit(n / 2)
  }
  visit(20)
  return seen
}
print(run())  // expect: [20, 10, 5, 2, 1]
