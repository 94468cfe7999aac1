struct Point {
  var x: Int
  mutating func set(x: Int) { self.x = x }
  func sum(x: Int) -> Int { x + self.x }
}
var p = Point(x: 1)
p.set(x: 5)
print(p.x, p.sum(x: 100))  // expect: 5 105
