func f(_ n: Int) -> Int {
  let result: Int
  switch n {
  case 0: result = 100
  case 1: return -1
  default: result = n * n
  }
  return result
}
print(f(0), f(1), f(5))  // expect: 100 -1 25
