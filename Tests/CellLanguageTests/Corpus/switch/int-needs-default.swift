func f(_ n: Int) -> String {
  switch n {  // expect error: exhaustive
  case 0: return "zero"
  case 1: return "one"
  }
}
print(f(0))
