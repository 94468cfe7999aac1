func f(_ x: Double) -> String { "Double" }
func f(_ x: String) -> String { "String" }
print(f(1), f("1"), f(1.5))  // expect: Double String Double
