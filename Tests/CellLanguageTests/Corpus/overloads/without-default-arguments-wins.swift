func f(_ a: Int, _ b: Int = 2) -> String { "two" }
func f(_ a: Int) -> String { "one" }
print(f(1), f(1, 2))  // expect: one two
