func kind(_ x: Double) -> String { "Double" }
func kind(_ x: Int) -> String { "Int" }
print(kind(2), kind(2.0), kind(2 + 2), kind(2 + 0.5))  // expect: Int Double Int Double
