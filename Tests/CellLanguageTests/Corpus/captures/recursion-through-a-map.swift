func tree(_ depth: Int) -> Int { depth == 0 ? 1 : (0..<3).map { i in tree(depth - 1) + i }.reduce(0, +) }
print(tree(4))  // expect: 201
func list(_ n: Int) -> [String] {
  n == 0 ? [""] : list(n - 1).flatMap { tail in ["a", "b"].map { head in head + tail } }
}
print(list(3))  // expect: ["aaa", "baa", "aba", "bba", "aab", "bab", "abb", "bbb"]
func sortedByDepth(_ xs: [Int]) -> [Int] { xs.sorted { a, b in tree(a % 3) > tree(b % 3) } }
print(sortedByDepth([1, 2, 3, 4, 5]))  // expect: [2, 5, 1, 4, 3]
