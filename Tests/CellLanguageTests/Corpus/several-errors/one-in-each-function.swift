func f() -> Int { "one" }  // expect error: type
func g(_ x: Double) -> Double { x + unknown }  // expect error: unknown-name
func h() -> String { 3 }  // expect error: type
print(f())
