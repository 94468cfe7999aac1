let scale: (Double, Int) -> Double = { $0 * Double($1) }
print(scale(2, 3), scale(1 / 2, 4))  // expect: 6.0 2.0
let apply = { (f: (Double) -> Double, x: Double) in f(x) }
print(apply({ $0 * 2 + 1 }, 3), apply(sqrt, 9))  // expect: 7.0 3.0
