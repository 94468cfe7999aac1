func scale(_ values: inout [Double], by factor: Double = 2) { for i in values.indices { values[i] *= factor } }
func mean(_ values: Double...) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
func describe(_ items: String..., separator: String = ", ", last: String) -> String {
  items.dropLast().joined(separator: separator) + last + (items.last ?? "")
}
var v = [1.0, 2.5]
scale(&v)
scale(&v, by: 0.5)
print(v, mean(1, 2, 6), mean(), describe("a", "b", "c", last: " and "))  // expect: [1.0, 2.5] 3.0 0.0 a, b and c
func divide(_ a: Int, by b: Int) -> (quotient: Int, rest: Int)? { b == 0 ? nil : (a / b, a % b) }
if let (q, r) = divide(17, by: 5) { print(q, r) }  // expect: 3 2
print(divide(1, by: 0)?.rest ?? -1, divide(9, by: 4)!.quotient)  // expect: -1 2
func swapIfLarger(_ a: inout Int, _ b: inout Int) { if a > b { swap(&a, &b) } }
var (x, y) = (5, 3)
swapIfLarger(&x, &y)
print(x, y)  // expect: 3 5
