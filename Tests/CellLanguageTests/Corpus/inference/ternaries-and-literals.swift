let n = [5][0]
let a = n > 3 ? 1 : 0.5
let b: Double = n > 3 ? 1 : 0
let c = [n > 3 ? 1 : 2, 3.5]
let d: Int? = n > 3 ? n : nil
let e = n.isMultiple(of: 2) ? "even" : n > 4 ? "big odd" : "odd"
print(a, b, c, d ?? 0, e, -(n > 3 ? 1.5 : 2))  // expect: 1.0 1.0 [1.0, 3.5] 5 big odd -1.5
let sum = (1...n).reduce(0) { $0 + ($1 % 2 == 0 ? $1 : -$1) }
print(sum, 1 / 2 * 2.0, 3 / 2 + 0.5, Double(3 / 2) + 0.5)  // expect: -3 1.0 2.0 1.5
