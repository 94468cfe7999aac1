for letter in ["a", "b", "e", "z"] {
  switch letter {
  case "a", "e", "i", "o", "u":
    print(letter, "vowel")
  case "z":
    print(letter, "last")
  default:
    print(letter, "consonant")
  }
}
// expect: a vowel
// expect: b consonant
// expect: e vowel
// expect: z last
