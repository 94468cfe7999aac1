func join(_ parts: String..., with separator: String = "-") -> String {
  parts.joined(separator: separator)
}
print(join("a", "b", "c"))  // expect: a-b-c
print(join("a", "b", with: "+"))  // expect: a+b
