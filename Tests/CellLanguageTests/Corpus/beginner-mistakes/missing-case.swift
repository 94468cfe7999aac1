enum Activation { case sigmoid, tanh, relu }
func name(_ a: Activation) -> String {
  switch a {  // expect error at 3: exhaustive
  case .sigmoid: return "σ"
  case .tanh: return "tanh"
  }
}
print(name(.relu))
