func f(_ n: Int) -> Int {
  if n > 0 { return 1 }
}  // expect error: missing-return
func g(_ n: Int) -> Int {
  while n > 1 { return 2 }
}  // expect error: missing-return
print(f(1), g(1))
