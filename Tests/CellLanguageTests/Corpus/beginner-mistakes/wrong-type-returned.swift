func half(_ n: Int) -> Int {
  return Double(n) / 2  // expect error at 20 (cell 10): type
}
print(half(3))
