func half(_ x: Int) -> Int {
  return Double(x) / 2  // expect error: type
}
print(half(3))
