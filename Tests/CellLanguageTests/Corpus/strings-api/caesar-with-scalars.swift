let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
func shift(_ text: String, by n: Int) -> String {
  String(text.map { c in
    guard let i = alphabet.firstIndex(of: c) else { return c }
    return alphabet[(i + n + 26) % 26]
  })
}
let secret = shift("hello, world", by: 3)
print(secret, shift(secret, by: -3))  // expect: khoor, zruog hello, world
print("a" < "b", "Z" < "a", "abc" == "ab" + "c")  // expect: true true true
let c: Character = "x"
print(c.asciiValue ?? 0, c.isLetter, String(c) + "y", [c, "y"])  // expect: 120 true xy ["x", "y"]
