for var n in [1, 5] {
  n *= 2
  print(n)
}
// expect: 2
// expect: 10
