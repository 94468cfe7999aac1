let ages = ["Ann": 30, "Bob": 25]
print(ages["Ann"] ?? 0, ages["Zoe"] ?? 0)  // expect: 30 0
print(ages["Ann"]!, ages.count, ages.isEmpty)  // expect: 30 2 false
let empty: [String: Int] = [:]
print(empty.count, [Int: Double]().isEmpty, empty)  // expect: 0 true [:]
