func * (a: String, n: Int) -> String { String(repeating: a, count: n) }
func * (n: Int, a: [Int]) -> [Int] { a.map { n * $0 } }
print("ab" * 3, 3 * [1, 2], 2 * 3)  // expect: ababab [3, 6] 6
