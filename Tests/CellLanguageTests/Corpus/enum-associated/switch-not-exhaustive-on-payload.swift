enum Token { case number(Int), plus }
func f(_ t: Token) -> Int {
  switch t {  // expect error: exhaustive
  case .number(0): return 0
  case .plus: return 1
  }
}
