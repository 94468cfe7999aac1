func f() -> Int {
  var last = 0  // expect warning: never read
  for n in 1...3 { last = n }
  return 5
}
print(f())  // expect: 5
