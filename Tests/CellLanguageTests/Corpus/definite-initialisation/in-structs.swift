struct P: Equatable {
  let a: Int, b: Int
  var c = 3
  init(_ n: Int) {
    a = n
    if n > 1 { b = 1 } else { b = 2 }
  }
  init?(text: String) {
    guard let n = Int(text) else { return nil }
    self.init(n)
  }
}
print(P(1).b, P(2).b, P(text: "4")!.a, P(text: "x") == nil)  // expect: 2 1 4 true
extension P {
  init(both n: Int) { self.init(n); c = n }
  var sum: Int { a + b + c }
}
print(P(both: 7).sum)  // expect: 15
var y: Int?
print(y == nil)  // expect: true
