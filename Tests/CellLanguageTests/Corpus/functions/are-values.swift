func double(_ x: Int) -> Int { x * 2 }
func increment(_ x: Int) -> Int { x + 1 }
let f = double
print(f(4))  // expect: 8
let steps: [(Int) -> Int] = [double, increment, double]
var value = 3
for step in steps { value = step(value) }
print(value)  // expect: 14
print([1, 2, 3].map(double))  // expect: [2, 4, 6]
