let adder = { (a: Int) in { (b: Int) in a + b } }
print(adder(3)(4))  // expect: 7
let compose = { (f: @escaping (Double) -> Double, g: @escaping (Double) -> Double) in
  { (x: Double) in f(g(x)) }
}
print(compose({ $0 + 1 }, { $0 * 2 })(5))  // expect: 11.0
