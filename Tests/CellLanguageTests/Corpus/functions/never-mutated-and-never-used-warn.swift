func f() -> Int {
  var total = 3  // expect warning: never mutated
  let spare = 4  // expect warning: never used
  var written = 5  // expect warning: never read
  written = 6
  return total
}
print(f())  // expect: 3
