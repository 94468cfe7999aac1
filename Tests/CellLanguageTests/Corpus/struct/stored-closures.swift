struct Activation {
  let name: String
  let function: (Double) -> Double
}
let relu = Activation(name: "relu") { max(0, $0) }
print(relu.name, relu.function(-1), relu.function(2))  // expect: relu 0.0 2.0
let identity = Activation(name: "identity", function: { $0 })
print([relu, identity].map { $0.function(-3) })  // expect: [0.0, -3.0]
