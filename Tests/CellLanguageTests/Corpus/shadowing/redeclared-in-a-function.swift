func f() {
  var n = 1
  n += 1
  var n = 2  // expect error: redeclaration
  n += 1
  print(n)
}
