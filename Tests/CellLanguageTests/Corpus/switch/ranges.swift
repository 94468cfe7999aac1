func kind(_ x: Double) -> String {
  switch x {
  case ..<0: return "negative"
  case 0: return "zero"
  case 0..<1: return "small"
  case 1...: return "large"
  default: return "not a number"
  }
}
print(kind(-0.5), kind(0), kind(0.25), kind(1), kind(1e9), kind(.nan))  // expect: negative zero small large large not a number
