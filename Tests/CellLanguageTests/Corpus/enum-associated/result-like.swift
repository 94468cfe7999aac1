enum Outcome: Equatable { case ok(Int), failed(reason: String, code: Int), unknown }
func parse(_ text: String) -> Outcome {
  guard !text.isEmpty else { return .unknown }
  guard let n = Int(text) else { return .failed(reason: "not a number", code: text.count) }
  return .ok(n)
}
for text in ["42", "x1", ""] {
  switch parse(text) {
  case .ok(let n) where n > 40: print("big", n)  // expect: big 42
  case .ok(let n): print(n)
  case .failed(let why, code: 2...): print(why)  // expect: not a number
  case .failed: print("failed")
  case .unknown: print("unknown")  // expect: unknown
  }
}
if case .failed(_, let code) = parse("abc"), code == 3 { print("three") }  // expect: three
print(parse("7") == .ok(7), parse("") != .unknown, parse("q"))  // expect: true false failed(reason: "not a number", code: 1)
let values = ["1", "b", "3"].compactMap { text -> Int? in
  if case .ok(let n) = parse(text) { return n }
  return nil
}
print(values)  // expect: [1, 3]
