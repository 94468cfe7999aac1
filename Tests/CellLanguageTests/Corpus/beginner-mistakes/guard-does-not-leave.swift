func root(_ x: Double?) -> Double {
  guard let x else {
    print("no number")
  }  // expect error at 3: control-flow
  return x.squareRoot()
}
print(root(4))
