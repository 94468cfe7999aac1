var a = [1, 2, 3]
func index() -> Int {
  print("index")
  return 0
}
func value() -> Int {
  print("value")
  return 5
}
a[index()] += value()
a[index()] = value()
// expect: index
// expect: value
// expect: index
// expect: value
print(a)  // expect: [5, 2, 3]
