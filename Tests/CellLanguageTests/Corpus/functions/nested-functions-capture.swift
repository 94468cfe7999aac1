func outer(_ x: Int) -> Int {
  var calls = 0
  func inner(_ y: Int) -> Int {
    calls += 1
    return x + y + calls
  }
  let first = inner(1)
  let second = inner(1)
  return first * 100 + second
}
print(outer(10))  // expect: 1213
