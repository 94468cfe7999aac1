func range(of values: [Int]) -> (low: Int, high: Int)? {
  guard let low = values.min(), let high = values.max() else { return nil }
  return (low, high)
}
if let r = range(of: [3, 1, 2]) { print(r.low, r.high) }  // expect: 1 3
print(range(of: []) == nil)  // expect: true
func area(_ size: (width: Int, height: Int)) -> Int { size.width * size.height }
print(area((2, 3)), area((width: 4, height: 5)))  // expect: 6 20
