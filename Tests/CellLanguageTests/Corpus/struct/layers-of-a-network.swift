struct Dense {
  var weights: [[Double]], biases: [Double]
  var activation: (Double) -> Double = { 1 / (1 + exp(-$0)) }
  func callAsFunction(_ x: [Double]) -> [Double] {
    zip(weights, biases).map { row, b in activation(zip(row, x).map(*).reduce(b, +)) }
  }
}
let layers = [
  Dense(weights: [[1, -1], [0.5, 0.5]], biases: [0, 0.1]),
  Dense(weights: [[1, 1]], biases: [-1], activation: { max(0, $0) }),
]
var a = [0.0, 1.0]
for (index, layer) in layers.enumerated() {
  a = layer(a)
  print(index, a.map { ($0 * 1000).rounded() / 1000 })
}
// expect: 0 [0.269, 0.646]
// expect: 1 [0.0]
print(layers.map { $0.weights.count * $0.weights[0].count + $0.biases.count }.reduce(0, +))  // expect: 9
