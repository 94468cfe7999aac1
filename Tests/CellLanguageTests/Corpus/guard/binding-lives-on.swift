func describe(_ n: Int?) -> String {
  guard let n else { return "nothing" }
  guard n > 0, n < 10 else {
    return "out of bounds: \(n)"
  }
  return "digit \(n)"
}
print(describe(nil))  // expect: nothing
print(describe(12))  // expect: out of bounds: 12
print(describe(5))  // expect: digit 5
