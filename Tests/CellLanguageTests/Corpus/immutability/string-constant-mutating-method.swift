let s = "abc"
s.removeLast()  // expect error: immutable
