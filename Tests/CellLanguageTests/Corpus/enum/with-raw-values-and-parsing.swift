enum Op: Character, CaseIterable {
  case plus = "+", minus = "-", times = "*"
  func apply(_ a: Int, _ b: Int) -> Int {
    switch self {
    case .plus: a + b
    case .minus: a - b
    case .times: a * b
    }
  }
}
func evaluate(_ text: String) -> Int? {
  var stack: [Int] = []
  for word in text.split(separator: " ") {
    if let n = Int(word) { stack.append(n); continue }
    guard let c = word.first, word.count == 1, let op = Op(rawValue: c), stack.count > 1 else { return nil }
    let b = stack.removeLast(), a = stack.removeLast()
    stack.append(op.apply(a, b))
  }
  return stack.count == 1 ? stack[0] : nil
}
print(evaluate("3 4 + 2 *") ?? 0, evaluate("3 +") == nil, evaluate("5 1 -")!, Op.allCases.map { $0.rawValue })  // expect: 14 true 4 ["+", "-", "*"]
enum Planet: Int { case mercury = 1, venus, earth }
print(Planet.earth.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 9) == nil)  // expect: 3 venus true
