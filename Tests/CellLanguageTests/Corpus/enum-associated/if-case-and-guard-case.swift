enum Token {
  case number(Double)
  case symbol(String)
}
func value(_ t: Token) -> Double? {
  guard case .number(let n) = t else { return nil }
  return n
}
let t = Token.symbol("+")
if case .symbol(let s) = t { print("symbol", s) }  // expect: symbol +
if case let .number(n) = t { print(n) } else { print("no number") }  // expect: no number
print(value(.number(2.5)) ?? -1, value(t) ?? -1)  // expect: 2.5 -1.0
