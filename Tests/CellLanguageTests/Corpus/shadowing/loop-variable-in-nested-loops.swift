for i in 1...2 {
  for i in ["a", "b"] { print(i) }
  print(i)
}
// expect: a
// expect: b
// expect: 1
// expect: a
// expect: b
// expect: 2
