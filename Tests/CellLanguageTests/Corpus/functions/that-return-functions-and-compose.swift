func compose(_ f: @escaping (Double) -> Double, _ g: @escaping (Double) -> Double) -> (Double) -> Double {
  { x in f(g(x)) }
}
func power(_ n: Int) -> (Double) -> Double { { x in (0..<n).reduce(1.0) { p, _ in p * x } } }
func derivative(of f: @escaping (Double) -> Double, h: Double = 1e-5) -> (Double) -> Double {
  return { (f($0 + h) - f($0 - h)) / (2 * h) }
}
let cube = power(3)
print(cube(2), compose(cube, power(2))(2), (derivative(of: cube)(2) * 1000).rounded() / 1000)  // expect: 8.0 64.0 12.0
let steps: [(String, (Double) -> Double)] = [("double", { $0 * 2 }), ("root", sqrt), ("neg", { -$0 })]
print(steps.reduce(8) { x, step in step.1(x) }, steps.map { $0.0 })  // expect: -4.0 ["double", "root", "neg"]
let pick: (Bool) -> (Int) -> Int = { $0 ? { $0 + 1 } : { $0 - 1 } }
print(pick(true)(1), pick(false)(1))  // expect: 2 0
