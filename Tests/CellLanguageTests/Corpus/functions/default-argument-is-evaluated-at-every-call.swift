var counter = 0
func next() -> Int {
  counter += 1
  return counter
}
func show(_ n: Int = next()) { print(n) }
show()
show(100)
show()
// expect: 1
// expect: 100
// expect: 2
print(counter)  // expect: 2
