func f() {
  var n = 1
  swap(&n, &n)  // expect error: inout
  print(n)
}
f()
