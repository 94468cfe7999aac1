enum Failure: Error { case bad }
func f() throws -> Int { throw Failure.bad }
do {
  print(f())  // expect error: throwing
} catch {
  print("caught")
}
