enum Failure { case bad }
func f() throws { throw Failure.bad }  // expect error: throwing
