func f() {
  let x  // expect error: uninitialised
  print(1)
}
