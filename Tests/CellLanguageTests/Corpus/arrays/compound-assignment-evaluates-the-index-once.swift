var a = [1, 2, 3]
func index() -> Int {
  print("index")
  return 1
}
a[index()] += 10
// expect: index
print(a)  // expect: [1, 12, 3]
