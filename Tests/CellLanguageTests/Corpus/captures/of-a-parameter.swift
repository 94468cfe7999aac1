func repeater(_ text: String, _ times: Int) -> () -> String {
  { String(repeating: text, count: times) }
}
let ab = repeater("ab", 3)
print(ab())  // expect: ababab
