let activations: [(String, (Double) -> Double)] = [("id", { $0 }), ("sq", { $0 * $0 }), ("tanh", tanh), ("relu", { max(0, $0) })]
for (name, f) in activations { print(name, f(0.5), f(-2) < 0) }
// expect: id 0.5 true
// expect: sq 0.25 false
// expect: tanh 0.46211715726000974 true
// expect: relu 0.5 false
