func check(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { print(message()) }
}
func text() -> String {
  print("computed")
  return "failed"
}
check(true, text())
check(false, text())
// expect: computed
// expect: failed
