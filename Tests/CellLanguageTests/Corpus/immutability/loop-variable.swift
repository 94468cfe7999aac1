for name in ["a", "b"] {
  name += "!"  // expect error: immutable
}
