struct Vector2: Equatable, Hashable, CustomStringConvertible {
  var x: Double, y: Double
  static let zero = Vector2(x: 0, y: 0)
  static var count = 0
  var length: Double { (x * x + y * y).squareRoot() }
  var doubled: Vector2 {
    get { Vector2(x: x * 2, y: y * 2) }
    set { x = newValue.x / 2; y = newValue.y / 2 }
  }
  var description: String { "(\(x), \(y))" }
  subscript(i: Int) -> Double {
    get { i == 0 ? x : y }
    set { if i == 0 { x = newValue } else { y = newValue } }
  }
  static func + (a: Self, b: Self) -> Self { .init(x: a.x + b.x, y: a.y + b.y) }
  static prefix func - (a: Self) -> Self { Self(x: -a.x, y: -a.y) }
  static func += (a: inout Self, b: Self) { a = a + b }
  mutating func scale(by k: Double) -> Self {
    x *= k
    y *= k
    return self
  }
  mutating func reset() { self = .zero }
}
var v = Vector2(x: 3, y: 4)
print(v.length, v, -v, v + v, v[0], v[1])  // expect: 5.0 (3.0, 4.0) (-3.0, -4.0) (6.0, 8.0) 3.0 4.0
v[1] = 8
v.doubled = Vector2(x: 10, y: 20)
print(v, v.doubled)  // expect: (5.0, 10.0) (10.0, 20.0)
v += Vector2(x: 1, y: 1)
print(v.scale(by: 0.5))  // expect: (3.0, 5.5)
let set: Set = [v, v, .zero]
print(set.count, v == .zero, v != Vector2.zero)  // expect: 2 false true
v.reset()
print("\(v)", [v])  // expect: (0.0, 0.0) [(0.0, 0.0)]
Vector2.count += 2
print(Vector2.count)  // expect: 2
