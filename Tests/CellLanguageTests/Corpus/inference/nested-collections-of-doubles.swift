let weights: [[Double]] = [[1, 2], [0.5, -1]]
let biases = [0, 0.5]
func layer(_ w: [[Double]], _ b: [Double], _ x: [Double]) -> [Double] {
  zip(w, b).map { row, bias in zip(row, x).map { $0 * $1 }.reduce(bias, +) }
}
let out = layer(weights, biases, [1, 2])
print(out, out.map { $0 > 0 ? 1 : 0 })  // expect: [5.0, -1.0] [1, 0]
let pairs = [(1, 2.5), (3, 4)]
print(pairs.map { $0.1 }.reduce(0, +), pairs.map { Double($0.0) * $0.1 })  // expect: 6.5 [2.5, 12.0]
let table: [String: [Double]] = ["a": [1, 2], "b": []]
print(table["a"]!.map { $0 / 2 }, table["b"]!.isEmpty, table.mapValues { $0.count }["a"] ?? 0)  // expect: [0.5, 1.0] true 2
let f: (Double) -> Double = { $0 < 0 ? 0 : $0 }
print([-1, 0, 2].map(f))  // expect: [0.0, 0.0, 2.0]
let big = [1, 2, 3].map { Double($0) }.map { $0 * 0.5 }.reduce(into: 0.0) { $0 += $1 }
print(big)  // expect: 3.0
