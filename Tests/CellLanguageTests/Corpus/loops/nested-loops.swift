for i in 1...3 {
  var row = ""
  for j in 1...3 { row += "\(i * j) " }
  print(row + "|")
}
// expect: 1 2 3 |
// expect: 2 4 6 |
// expect: 3 6 9 |
