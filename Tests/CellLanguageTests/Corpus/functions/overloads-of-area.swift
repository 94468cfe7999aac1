func area(_ r: Double) -> Double { .pi * r * r }
func area(_ a: Double, _ b: Double) -> Double { a * b }
func area(side: Int) -> Int { side * side }
func show(_ x: Int) -> String { "Int \(x)" }
func show(_ x: Double) -> String { "Double \(x)" }
func show(_ x: String) -> String { "String \(x)" }
func show(_ x: [Int]) -> String { "list of \(x.count)" }
func show(_ x: Int?) -> String { x.map { "some \($0)" } ?? "none" }
print(area(1).rounded(), area(2, 3), area(side: 4))  // expect: 3.0 6.0 16
print(show(1), show(1.0), show("1"), show([1]), show(nil), show(Int("5")), show(2 * 1.5))  // expect: Int 1 Double 1.0 String 1 list of 1 none some 5 Double 3.0
