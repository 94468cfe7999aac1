struct Inner { var x = 0 }
struct Outer: Equatable { var inner = Inner() }  // expect error: conformance
