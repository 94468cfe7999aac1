func f(_ n: Int) -> Int {
  guard n > 0 { return 0 }  // expect error at 15: syntax
  return n
}
print(f(1))
