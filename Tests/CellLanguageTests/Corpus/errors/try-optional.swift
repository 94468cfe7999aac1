enum Failure: Error { case bad }
func half(_ n: Int) throws -> Int {
  guard n % 2 == 0 else { throw Failure.bad }
  return n / 2
}
print((try? half(8)) ?? -1, (try? half(7)) ?? -1)  // expect: 4 -1
if let h = try? half(10) { print(h) }  // expect: 5
let x = try? half(3)
print(x == nil)  // expect: true
