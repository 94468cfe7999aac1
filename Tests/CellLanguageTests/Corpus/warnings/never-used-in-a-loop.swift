func f() -> Int {
  var total = 0
  for n in 1...3 {
    let square = n * n  // expect warning: never used
    total += 1
  }
  return total
}
print(f())  // expect: 3
