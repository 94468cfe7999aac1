let rows = [[1.0, 2.0], [3.0, 4.0]]
func sum(_ n: Int) -> Double {
  var s = 0.0
  for i in 0..<n {
    s += rows[1][i] // expect runtime error: index out of range
  }
  return s
}
print(sum(2)) // expect: 7.0
print(sum(3))
