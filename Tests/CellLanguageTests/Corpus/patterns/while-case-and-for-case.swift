enum Token { case number(Int), plus, word(String, Int?) }
let tokens: [Token] = [.number(1), .plus, .word("a", nil), .number(5), .word("b", 3)]
for case .number(let n) in tokens { print("number", n) }
// expect: number 1
// expect: number 5
for case let .word(text, count?) in tokens where count > 1 { print(text, count) }  // expect: b 3
var index = 0
while case .number(let n) = tokens[index] { print("first", n); index += 1 }  // expect: first 1
if case .word(_, nil) = tokens[2] { print("no count") }  // expect: no count
func value(_ t: Token) -> Int? {
  guard case .number(let n) = t, n > 1 else { return nil }
  return n
}
print(tokens.compactMap(value))  // expect: [5]
let optionals: [Int?] = [1, nil, 3]
for case let x? in optionals { print(x) }
// expect: 1
// expect: 3
for case .some(let x) in optionals where x > 1 { print(x) }  // expect: 3
