struct Account {
  private var balance = 0
  private(set) var operations = 0
  mutating func deposit(_ n: Int) {
    balance += n
    operations += 1
  }
  func report() -> String { "balance \(balance)" }
}
var a = Account()
a.deposit(30)
a.deposit(5)
print(a.report(), a.operations)  // expect: balance 35 2
