let n = 3
func f() -> Int {
  let x: Int
  if n > 2 { x = 1 }
  return x  // expect error at 10: uninitialised
}
print(f())
