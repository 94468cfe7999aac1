func describe(_ x: Int) -> String { "Int" }
func describe(_ x: String) -> String { "String" }
print(describe(true))  // expect error: type
