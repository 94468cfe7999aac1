struct Box {
  func add(_ n: Int) -> Int { n + 1 }
}
func loud() -> Int {
  print("evaluated")
  return 1
}
let none: Box? = nil
let some: Box? = Box()
print(none?.add(loud()) ?? 0)  // expect: 0
// expect: evaluated
print(some?.add(loud()) ?? 0)  // expect: 2
