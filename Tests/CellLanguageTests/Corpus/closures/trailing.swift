func apply(_ n: Int, _ body: (Int) -> Int) -> Int { body(n) }
print(apply(4) { $0 + 1 })  // expect: 5
func run(body: () -> Void) { body() }
run { print("ran") }  // expect: ran
