enum Failure: Error { case a, b(Int) }
do { throw Failure.b(3) } catch { print(error) }  // expect: b(3)
do { throw Failure.a } catch { print("\(error)") }  // expect: a
