enum Failure: Error { case bad, worse }
func f() throws { throw Failure.bad }
func g() {
  do {
    try f()  // expect error: throwing
  } catch Failure.bad {
    print("bad")
  }
}
