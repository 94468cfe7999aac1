func root(_ x: Double) -> Double {
  precondition(x >= 0, "negative")  // expect runtime error: precondition
  return sqrt(x)
}
print(root(4))  // expect: 2.0
print(root(-1))
