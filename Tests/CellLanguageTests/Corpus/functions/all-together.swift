func area(width w: Double, height h: Double = 2) -> Double { w * h }
print(area(width: 3), area(width: 3, height: 4))  // expect: 6.0 12.0
func total(_ xs: Int..., times k: Int = 1) -> Int { xs.reduce(0, +) * k }
print(total(), total(1, 2, 3), total(1, 2, times: 10))  // expect: 0 6 30
func log(_ items: String..., to list: inout [String]) { list += items }
var list: [String] = []
log("a", "b", to: &list)
print(list)  // expect: ["a", "b"]
