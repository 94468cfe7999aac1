func f(_ x: Int) -> Int {
  x += 1  // expect error: immutable
  return x
}
print(f(1))
