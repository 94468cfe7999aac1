func f() -> Int {
  let a: Int, b: Int
  a = 1
  b = a + 1
  var c: Int
  c = a + b
  c += 1
  return c
}
print(f())  // expect: 4
