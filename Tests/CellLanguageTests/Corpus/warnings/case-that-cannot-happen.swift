enum Side { case left, right }
func f(_ s: Side) -> Int {
  switch s {
  case .left: return 1
  case .right: return 2
  case .left: return 3  // expect warning: unreachable
  }
}
print(f(.left), f(.right))  // expect: 1 2
