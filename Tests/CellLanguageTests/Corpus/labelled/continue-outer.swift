rows: for i in 1...3 {
  for j in 1...3 {
    if j == i { continue rows }
    print(i, j)
  }
}
// expect: 2 1
// expect: 3 1
// expect: 3 2
