struct Money: Equatable {
  var cents = 0
  func adding(_ n: Int) -> Money { Money(cents: cents + n) }
  func times(_ n: Int) -> Money { Money(cents: cents * n) }
}
print(Money().adding(5).times(3).adding(1).cents, Money(cents: 2).times(2) == Money(cents: 4))  // expect: 16 true
