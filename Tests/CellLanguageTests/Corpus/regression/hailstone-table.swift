func length(_ start: Int) -> Int {
  var n = start, count = 1
  while n > 1 {
    n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1
    count += 1
  }
  return count
}
print((1...10).map(length))  // expect: [1, 2, 8, 3, 6, 9, 17, 4, 20, 7]
