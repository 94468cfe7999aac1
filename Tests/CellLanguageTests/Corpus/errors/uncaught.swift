enum Failure: Error { case bad }
func f(_ n: Int) throws {
  print("f", n)
  if n > 1 { throw Failure.bad }
}
try f(1)
try f(2)  // expect runtime error: uncaught error
print("never")
// expect: f 1
// expect: f 2
