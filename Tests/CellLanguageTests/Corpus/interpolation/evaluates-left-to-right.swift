func mark(_ s: String) -> String {
  print("mark", s)
  return s
}
// expect: mark a
// expect: mark b
print("\(mark("a")) and \(mark("b"))")  // expect: a and b
