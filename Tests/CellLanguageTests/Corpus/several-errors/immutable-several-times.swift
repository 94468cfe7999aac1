func f(_ n: Int) -> Int {
  let total = 0
  for i in 1...n {
    total += i  // expect error: immutable
    i += 1  // expect error: immutable
  }
  n = 3  // expect error: immutable
  return total
}
print(f(2))
