func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
func derivative(_ z: Double) -> Double { sigmoid(z) * (1 - sigmoid(z)) }
for z in [-6.0, -2, 0, 2, 6] { print(z, sigmoid(z), derivative(z)) }
// expect: -6.0 0.0024726231566347743 0.002466509291360048
// expect: -2.0 0.11920292202211755 0.1049935854035065
// expect: 0.0 0.5 0.25
// expect: 2.0 0.8807970779778823 0.10499358540350662
// expect: 6.0 0.9975273768433653 0.002466509291359931
print(sigmoid(-1000), sigmoid(1000))  // expect: 0.0 1.0
