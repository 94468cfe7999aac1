func shift(_ text: String, by n: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  return String(text.map { c in
    guard let i = letters.firstIndex(of: c) else { return c }
    return letters[(i + n + 26) % 26]
  })
}
let secret = shift("hello, world", by: 3)
print(secret, shift(secret, by: -3))  // expect: khoor, zruog hello, world
