func f(_ t: (Int, Int)) -> Int {
  switch t {
  case (0, let y), (let x, 0): return 1  // expect error: pattern
  default: return 0
  }
}
print(f((0, 1)))
