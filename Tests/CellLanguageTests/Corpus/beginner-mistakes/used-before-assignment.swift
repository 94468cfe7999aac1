func f() -> Int {
  var total: Int
  print(total)  // expect error at 9: uninitialised
  total = 3
  return total
}
print(f())
