struct Neuron {
  let weight: Double
  var bias = 0.0
  func output(_ x: Double) -> Double { weight * x + bais }  // expect error: unknown-name
}
let n = Neuron(wieght: 0.5)  // expect error: argument-label
let y = n.output(2)
n.bias = 1
print(y.round())
print(n.outptu(1))
let count: Int = 2.5  // expect error: type
