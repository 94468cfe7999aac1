for n in [1, 2, -1, 3, 0, 4] {
  guard n != 0 else { break }
  guard n > 0 else { continue }
  print(n)
}
// expect: 1
// expect: 2
// expect: 3
