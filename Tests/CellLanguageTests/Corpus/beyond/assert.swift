func f(_ n: Int) -> Int {
  assert(n > 0, "not positive")  // expect runtime error: assertion
  return n
}
print(f(1))  // expect: 1
print(f(0))
