for c: Character in ["a", "Z", "5", " ", "é"] {
  print(c, c.isLetter, c.isNumber, c.isWhitespace, c.isUppercase)
}
// expect: a true false false false
// expect: Z true false false true
// expect: 5 false true false false
// expect:   false false true false
// expect: é true false false false
print(Character("a").uppercased(), Character("x").asciiValue ?? 0)  // expect: A 120
