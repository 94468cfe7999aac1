struct Fraction: Equatable, CustomStringConvertible {
  let top, bottom: Int
  init?(_ top: Int, over bottom: Int) {
    guard bottom != 0 else { return nil }
    func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
    let d = gcd(top, bottom) * (bottom < 0 ? -1 : 1)
    self.top = top / d
    self.bottom = bottom / d
  }
  var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
  var value: Double { Double(top) / Double(bottom) }
  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.top * b.bottom + b.top * a.bottom, over: a.bottom * b.bottom)!
  }
}
let half = Fraction(1, over: 2)!, third = Fraction(-2, over: -6)!
print(half, third, half + third, Fraction(1, over: 0) == nil, Fraction(4, over: 2)!, (half + half).value)  // expect: 1/2 1/3 5/6 true 2 1.0
print([half, third].map { $0.description }, half == Fraction(2, over: 4))  // expect: ["1/2", "1/3"] true
if let f = Fraction(3, over: -6) { print(f) }  // expect: -1/2
