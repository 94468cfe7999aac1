var n = 7
for d in [3, 2, 0] {
  n %= d  // expect runtime error: division by zero
  print(n)
}
// expect: 1
// expect: 1
