var x = 1
func change() -> Int {
  x += 10
  return x
}
print(x + change() + x)  // expect: 23
print(change() * x)  // expect: 441
var a = [1, 2, 3]
func shrink() -> Int {
  a.removeLast()
  return 0
}
print(a.count + shrink() + a.count, a)  // expect: 5 [1, 2]
