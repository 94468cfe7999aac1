func a(_ x: Int) -> Int {
  func b(_ y: Int) -> Int {
    func c(_ z: Int) -> Int { x * 100 + y * 10 + z }
    return c(y + 1)
  }
  return b(x + 1)
}
print(a(1))  // expect: 123
