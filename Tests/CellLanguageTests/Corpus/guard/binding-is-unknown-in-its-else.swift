func f(_ n: Int?) -> Int {
  guard let m = n else {
    return m  // expect error: unknown-name
  }
  return m
}
print(f(1))
