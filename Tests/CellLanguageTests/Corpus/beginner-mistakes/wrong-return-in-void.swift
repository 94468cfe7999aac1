func f() {
  return 3  // expect error at 10: type
}
f()
