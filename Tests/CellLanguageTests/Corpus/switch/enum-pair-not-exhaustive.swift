enum Side { case left, right }
func same(_ a: Side, _ b: Side) -> Bool {
  switch (a, b) {  // expect error: exhaustive
  case (.left, .left), (.right, .right): return true
  case (.left, .right): return false
  }
}
print(same(.left, .right))
