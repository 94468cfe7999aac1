func adder(_ n: Int) -> (Int) -> Int {
  func add(_ x: Int) -> Int { x + n }
  return add
}
let addFive = adder(5)
print(addFive(1), adder(10)(1))  // expect: 6 11
