func account() -> (deposit: (Int) -> Void, balance: () -> Int) {
  var total = 0
  return ({ total += $0 }, { total })
}
let mine = account()
mine.deposit(30)
mine.deposit(12)
print(mine.balance())  // expect: 42
let other = account()
print(other.balance())  // expect: 0
