var row = [1]
for _ in 1...6 {
  print(row.map { "\($0)" }.joined(separator: " "))
  row = zip([0] + row, row + [0]).map(+)
}
// expect: 1
// expect: 1 1
// expect: 1 2 1
// expect: 1 3 3 1
// expect: 1 4 6 4 1
// expect: 1 5 10 10 5 1
