func solve(_ n: Int) -> [Int] {
  var path: [Int] = []
  func visit(_ k: Int) {
    guard k > 0 else { return }
    path.append(k)
    if k % 2 == 0 { visit(k / 2) } else { descend(k) }
  }
  func descend(_ k: Int) { visit(k - 1) }
  visit(n)
  return path
}
print(solve(13))  // expect: [13, 12, 6, 3, 2, 1]
