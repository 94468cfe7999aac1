func f(_ t: (Int, Int)) -> Int {
  switch t {
  case (0, let n), (let n, 0): return n
  default: return -1
  }
}
print(f((0, 5)), f((6, 0)), f((1, 1)))  // expect: 5 6 -1
