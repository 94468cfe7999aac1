func make() -> (() -> Void, () -> Int) {
  var list = [Int]()
  func add() { list.append(list.count) }
  return (add, { list.reduce(0, +) })
}
let (add, sum) = make()
add()
add()
add()
add()
print(sum())  // expect: 6
