func say(_ text: String, _ result: Bool) -> Bool {
  print(text)
  return result
}
// expect: a
print(say("a", false) && say("b", true))  // expect: false
// expect: c
print(say("c", true) || say("d", false))  // expect: true
// expect: e
// expect: f
// expect: g
print(say("e", true) && say("f", false) || say("g", true))  // expect: true
