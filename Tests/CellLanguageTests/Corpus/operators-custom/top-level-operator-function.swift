struct Money { var cents: Int }
func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
func == (a: Money, b: Int) -> Bool { a.cents == b }
print((Money(cents: 5) + Money(cents: 7)).cents, Money(cents: 5) == 5)  // expect: 12 true
print([Money(cents: 1), Money(cents: 2)].reduce(Money(cents: 0), +).cents)  // expect: 3
