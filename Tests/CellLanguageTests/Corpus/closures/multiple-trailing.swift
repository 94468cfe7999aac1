func choose(_ flag: Bool, then: () -> String, otherwise: () -> String) -> String {
  flag ? then() : otherwise()
}
let text = choose(true) {
  "first"
} otherwise: {
  "second"
}
print(text)  // expect: first
print(choose(false) { "a" } otherwise: { "b" })  // expect: b
