var items = [1, 2, 3]
for item in items {
  items.append(item * 10)
}
print(items)  // expect: [1, 2, 3, 10, 20, 30]
func limit() -> Int {
  print("limit")
  return 2
}
for i in 0..<limit() { print(i) }
// expect: limit
// expect: 0
// expect: 1
