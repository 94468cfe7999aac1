func f() -> Int {
  let n: Int
  n = 1
  n = 2  // expect error: immutable
  return n
}
