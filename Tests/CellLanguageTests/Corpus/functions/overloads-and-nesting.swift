func show(_ x: Int) -> String { "Int \(x)" }
func show(_ x: Double) -> String { "Double \(x)" }
func show(_ x: String) -> String { "String \(x)" }
func show(_ x: [Int]) -> String { "list \(x)" }
func show(value x: Int) -> String { "value \(x)" }
print(show(1), show(1.0), show("1"), show([1]), show(value: 1))  // expect: Int 1 Double 1.0 String 1 list [1] value 1
func outer(_ n: Int) -> [Int] {
  var calls: [Int] = []
  func inner(_ k: Int) {
    calls.append(k)
    if k > 0 { inner(k - 1) }
  }
  inner(n)
  return calls
}
print(outer(3))  // expect: [3, 2, 1, 0]
func change(_ a: inout [Int], _ f: (inout Int) -> Void) {
  for i in a.indices { f(&a[i]) }
}
var list = [1, 2, 3]
change(&list) { $0 *= 10 }
print(list)  // expect: [10, 20, 30]
func minmax(_ a: [Int]) -> (min: Int, max: Int)? {
  guard let first = a.first else { return nil }
  return a.dropFirst().reduce((first, first)) { (Swift.min($0.0, $1), Swift.max($0.1, $1)) }
}
if let (low, high) = minmax([3, 1, 4]) { print(low, high) }  // expect: 1 4
print(minmax([])?.max ?? -1)  // expect: -1
