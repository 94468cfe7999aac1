struct Neuron { var weight: Double; func fire(_ x: Double) -> Double { weight * x } }
let n = Neuron(weight: 2)
print(n.fier(3), n.wieght)  // expect error: unknown-name
