func look(_ n: Int?) -> String {
  switch n {
  case nil: return "nothing"
  case 0?: return "zero"
  case let value? where value < 0: return "negative \(value)"
  case .some(let value): return "value \(value)"
  }
}
print(look(nil), look(0), look(-4), look(7))  // expect: nothing zero negative -4 value 7
