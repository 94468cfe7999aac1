enum Failure: Error { case bad }
func f() throws -> Int { throw Failure.bad }
func g() -> Int { try f() }  // expect error: throwing
