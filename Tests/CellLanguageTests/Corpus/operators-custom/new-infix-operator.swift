infix operator ⊙: MultiplicationPrecedence
func ⊙ (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 * $1 } }
func + (a: [Double], b: Double) -> [Double] { a.map { $0 + b } }
print([1, 2, 3] ⊙ [4, 5, 6])  // expect: [4.0, 10.0, 18.0]
print([2, -1, 3] ⊙ [4, 5, -2] + 1)  // expect: [9.0, -4.0, -5.0]
