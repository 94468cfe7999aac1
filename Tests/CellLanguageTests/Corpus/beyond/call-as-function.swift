struct Activation {
  let function: (Double) -> Double
  func callAsFunction(_ x: Double) -> Double { function(x) }
}
let relu = Activation { max(0, $0) }
print(relu(-1), relu(2))  // expect: 0.0 2.0
