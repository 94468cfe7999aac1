struct Bad: Error {}
func risky(_ n: Int) throws -> Int { if n > 1 { throw Bad() }; return n }
do { print(1) } catch { print("never") }  // expect warning: redundant  // expect: 1
do { print(try risky(1)) } catch { print("never here") }  // expect: 1
do { print((try? risky(2)) == nil) } catch { print("never") }  // expect warning: redundant  // expect: true
do {
  do { throw Bad() } catch { print("inner") }  // expect: inner
} catch { print("never") }  // expect warning: redundant
do {
  do { throw Bad() } catch is Bad { print("only Bad") }  // expect: only Bad
} catch { print("never here") }
let f = { (n: Int) throws -> Int in try risky(n) }
print(try f(0), try [0, 1].map { try risky($0) }, try [0, 1].map(risky))  // expect: 0 [0, 1] [0, 1]
