func f(_ n: Int) -> Int {
  switch n {
  case let m:
    m += 1  // expect error: immutable
    return m
  }
}
