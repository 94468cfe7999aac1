enum Failure: Error { case bad }
func half(_ n: Int) throws -> Int {
  guard n % 2 == 0 else { throw Failure.bad }
  return n / 2
}
print(try! half(8))  // expect: 4
print(try! half(7))  // expect runtime error: uncaught error
