func opposite(_ word: String) -> String {
  switch word {
  case "up": return "down"
  case "left": return "right"
  case let other: return "no opposite of \(other)"
  }
}
print(opposite("up"), opposite("left"), opposite("in"))  // expect: down right no opposite of in
