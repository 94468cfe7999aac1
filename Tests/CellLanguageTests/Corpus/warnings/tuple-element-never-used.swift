func f() -> Int {
  let (a, b) = (1, 2)  // expect warning: never used
  return a
}
print(f())  // expect: 1
