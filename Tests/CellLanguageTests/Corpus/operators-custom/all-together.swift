infix operator **: MultiplicationPrecedence
prefix operator √
postfix operator %%
precedencegroup Power {
  associativity: right
  higherThan: MultiplicationPrecedence
}
infix operator ^^: Power
func ** (a: Double, b: Int) -> Double { (0..<b).reduce(1) { r, _ in r * a } }
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func %% (x: Double) -> Double { x / 100 }
func ^^ (x: Int, n: Int) -> Int { (0..<n).reduce(1) { r, _ in r * x } }
print(2 ** 10, √16, 50%%, 2 * 2 ^^ 3 ^^ 2, 2 ** 3 + 1)  // expect: 1024.0 4.0 0.5 1024 9.0
struct Money: Comparable {
  var cents: Int
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func * (a: Money, k: Int) -> Money { Money(cents: a.cents * k) }
}
let m = Money(cents: 5)
print(m < Money(cents: 6), m >= m, (m * 3 - m).cents, [m, Money(cents: 1)].min()!.cents, max(m, m * 2).cents)  // expect: true true 10 1 10
