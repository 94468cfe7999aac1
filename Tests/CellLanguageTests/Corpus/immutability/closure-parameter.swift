let f = { (n: Int) -> Int in
  n = n + 1  // expect error: immutable
  return n
}
