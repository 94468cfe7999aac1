var n = 1
func change() -> Int {
  n = 10
  return n
}
func show(_ a: Int, _ b: Int, _ c: Int) { print(a, b, c) }
show(n, change(), n)
var list = [1, 2]
func grow() -> Int {
  list.append(3)
  return list.count
}
// expect: 1 10 10
print(list.count, grow(), list.count)  // expect: 2 3 3
