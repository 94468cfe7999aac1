for n in 1...10 {
  if n == 3 { continue }
  if n == 6 { break }
  print(n)
}
// expect: 1
// expect: 2
// expect: 4
// expect: 5
