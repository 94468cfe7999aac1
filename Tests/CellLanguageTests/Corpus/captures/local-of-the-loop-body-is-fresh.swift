var closures: [() -> Int] = []
var i = 0
while i < 3 {
  let copy = i * i
  closures.append { copy }
  i += 1
}
print(closures.map { $0() })  // expect: [0, 1, 4]
