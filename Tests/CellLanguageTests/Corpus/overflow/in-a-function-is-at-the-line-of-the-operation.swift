func doubled(_ n: Int) -> Int {
  return n * 2  // expect runtime error: overflow
}
print(doubled(21))  // expect: 42
print(doubled(Int.max))
