func f() -> Int {
  var total: Int
  total += 1  // expect error: uninitialised
  return total
}
