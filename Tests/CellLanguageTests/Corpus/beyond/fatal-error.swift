func f(_ n: Int) -> Int {
  guard n > 0 else { fatalError("not positive") }  // expect runtime error: fatal error
  return n
}
print(f(1))  // expect: 1
print(f(0))
