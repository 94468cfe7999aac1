func f() {
  return 3  // expect error: type
}
f()
