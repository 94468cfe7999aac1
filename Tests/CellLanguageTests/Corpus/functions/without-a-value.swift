func log(_ text: String) {
  print("log:", text)
}
log("a")
func nothing() {}
// expect: log: a
print(nothing() == ())  // expect: true
