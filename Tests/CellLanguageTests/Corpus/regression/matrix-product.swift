func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  a.map { row in
    b[0].indices.map { j in
      zip(row, b).map { $0 * $1[j] }.reduce(0, +)
    }
  }
}
print(product([[1, 0, 2], [-1, 3, 1]], [[1, 2, 0, 1], [0, 1, -1, 2], [3, 0, 1, 1]]))  // expect: [[7.0, 2.0, 2.0, 3.0], [2.0, 1.0, -2.0, 6.0]]
