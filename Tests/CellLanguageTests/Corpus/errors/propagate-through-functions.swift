enum Failure: Error { case bad(String) }
func a(_ n: Int) throws -> Int {
  print("a", n)
  guard n > 0 else { throw Failure.bad("not positive") }
  return n
}
func b(_ n: Int) throws -> Int {
  let x = try a(n)
  print("b", x)
  return x * 2
}
do {
  print(try b(2))
  print(try b(0))
  print("never")
} catch Failure.bad(let reason) {
  print("bad:", reason)
}
// expect: a 2
// expect: b 2
// expect: 4
// expect: a 0
// expect: bad: not positive
