let xs = [3.0, 1.5, 4.25, 1.0, 5.5]
var sums: [Double] = []
_ = xs.reduce(0) { total, x in
  sums.append(total + x)
  return total + x
}
print(sums)  // expect: [3.0, 4.5, 8.75, 9.75, 15.25]
let means = xs.indices.dropFirst().map { (xs[$0 - 1] + xs[$0]) / 2 }
print(means)  // expect: [2.25, 2.875, 2.625, 3.25]
let chunks = stride(from: 0, to: xs.count, by: 2).map { Array(xs[$0..<min($0 + 2, xs.count)]) }
print(chunks, chunks.map { $0.count }.count)  // expect: [[3.0, 1.5], [4.25, 1.0], [5.5]] 3
