func outer(_ n: Int) -> [Int] {
  var seen: [Int] = []
  func visit(_ k: Int) {
    guard k > 0 else { return }
    seen.append(k)
    visitNext(k)
  }
  func visitNext(_ k: Int) { visit(k % 2 == 0 ? k / 2 : k - 1) }
  visit(n)
  return seen
}
print(outer(10), outer(0))  // expect: [10, 5, 4, 2, 1] []
func memo() -> (Int) -> Int {
  var known = [0: 0, 1: 1]
  func fib(_ n: Int) -> Int {
    if let value = known[n] { return value }
    let value = fib(n - 1) + fib(n - 2)
    known[n] = value
    return value
  }
  return fib
}
print(memo()(50), (0..<10).map(memo()))  // expect: 12586269025 [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
