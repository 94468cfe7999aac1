var accounts: [String: (Int) -> Int] = [:]
for name in ["a", "b"] {
  var balance = 0
  accounts[name] = { amount in
    balance += amount
    return balance
  }
}
_ = accounts["a"]!(10)
_ = accounts["b"]!(1)
print(accounts["a"]!(5), accounts["b"]!(1))  // expect: 15 2
