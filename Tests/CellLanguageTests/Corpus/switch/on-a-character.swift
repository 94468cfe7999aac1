func kind(_ c: Character) -> String {
  switch c {
  case "a", "e", "i", "o", "u": "vowel"
  case "0"..."9": "digit"
  case "a"..."z": "letter"
  default: "other"
  }
}
print(kind("e"), kind("7"), kind("q"), kind("?"))  // expect: vowel digit letter other
