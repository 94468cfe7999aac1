struct Bad: Error {}
func f(_ n: Int) -> Int {
  if n > 1 { return 1 } else { return 2 }
  print("never")  // expect warning: unreachable
}
func g(_ n: Int) throws {
  for i in 0..<n {
    if i == 1 { continue; print("never") }  // expect warning: unreachable
    if i == 2 { break; print("never") }  // expect warning: unreachable
  }
  throw Bad()
  print("never")  // expect warning: unreachable
}
func h(_ n: Int) -> Int {
  while true {
    if n > 0 { return n }
    fatalError("no")
    print("never")  // expect warning: unreachable
  }
}
print(f(1), h(3))  // expect: 2 3
