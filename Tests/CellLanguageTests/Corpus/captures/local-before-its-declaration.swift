func f() -> Int {
  let g = { later }  // expect error: uninitialised
  let later = 3
  return g() + later
}
print(f())
