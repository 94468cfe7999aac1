func describe(_ x: Int) -> String { "Int \(x)" }
func describe(_ x: Double) -> String { "Double \(x)" }
func describe(_ x: String) -> String { "String \(x)" }
func describe(_ x: [Int]) -> String { "array of \(x.count)" }
print(describe(1), describe(1.0), describe("1"), describe([1, 2]))  // expect: Int 1 Double 1.0 String 1 array of 2
