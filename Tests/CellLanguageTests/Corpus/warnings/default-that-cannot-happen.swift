func f(_ flag: Bool) -> Int {
  switch flag {
  case true: return 1
  case false: return 2
  default: return 3  // expect warning: unreachable
  }
}
print(f(true))  // expect: 1
