func permutations(_ a: [Int]) -> [[Int]] {
  if a.isEmpty { return [[]] }
  var all: [[Int]] = []
  for (i, x) in a.enumerated() {
    var rest = a
    rest.remove(at: i)
    all += permutations(rest).map { [x] + $0 }
  }
  return all
}
print(permutations([1, 2, 3]), permutations(Array(1...5)).count)  // expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] 120
