func first(_ pair: (Int, String)) -> String {
  guard case (1, let text) = pair else { return "other" }
  return text
}
print(first((1, "one")), first((2, "two")))  // expect: one other
