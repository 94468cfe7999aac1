enum Token { case number(Int), plus }
func f(_ t: Token) -> String {
  switch t {
  case .number(let n): return "number"  // expect warning: never used
  case .plus: return "plus"
  }
}
print(f(.number(1)), f(.plus))  // expect: number plus
