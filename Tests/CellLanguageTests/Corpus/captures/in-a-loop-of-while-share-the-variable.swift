var closures: [() -> Int] = []
var i = 0
while i < 3 {
  closures.append { i }
  i += 1
}
print(closures.map { $0() })  // expect: [3, 3, 3]
