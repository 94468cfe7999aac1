enum Failure: Error { case bad }
func f() -> Int { throw Failure.bad }  // expect error: throwing
