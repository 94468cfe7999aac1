var base = 10
func scaled(_ x: Int, by factor: Int = base * 2) -> Int { x * factor }
print(scaled(1))  // expect: 20
base = 3
print(scaled(1), scaled(1, by: 5))  // expect: 6 5
