enum BankError: Error, Equatable { case insufficient(needed: Int), closed }
struct Account {
  var balance = 0, isOpen = true
  mutating func withdraw(_ n: Int) throws -> Int {
    guard isOpen else { throw BankError.closed }
    guard n <= balance else { throw BankError.insufficient(needed: n - balance) }
    balance -= n
    return balance
  }
}
var account = Account(balance: 100)
print(try! account.withdraw(30), (try? account.withdraw(500)) == nil, account.balance)  // expect: 70 true 70
do {
  _ = try account.withdraw(80)
} catch BankError.insufficient(let needed) where needed > 5 {
  print("short of", needed)  // expect: short of 10
} catch { print("other", error) }
account.isOpen = false
do { print(try account.withdraw(1)) } catch let error as BankError { print(error == .closed) } catch {}  // expect: true
let left = (try? account.withdraw(1)) ?? -1
print(left)  // expect: -1
func all(_ amounts: [Int]) throws -> [Int] { try amounts.map { try account.withdraw($0) } }
do { print(try all([1, 2])) } catch { print("all failed: \(error)") }  // expect: all failed: closed
