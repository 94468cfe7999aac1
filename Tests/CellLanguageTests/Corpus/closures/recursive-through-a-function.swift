func recursive(_ n: Int) -> Int {
  let step = { (m: Int) -> Int in m <= 0 ? 0 : m + recursive(m - 1) }
  return step(n)
}
print(recursive(10))  // expect: 55
