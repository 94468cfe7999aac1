struct Vector {
  var x: Double, y: Double
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func * (k: Double, v: Vector) -> Vector { Vector(x: k * v.x, y: k * v.y) }
  static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
  static prefix func - (v: Vector) -> Vector { Vector(x: -v.x, y: -v.y) }
  static func += (a: inout Vector, b: Vector) { a = a + b }
}
var v = Vector(x: 1, y: 2)
let w = 2 * v + -v
print(w.x, w.y, v * v)  // expect: 1.0 2.0 5.0
v += w
v += Vector(x: 10, y: 10)
print(v.x, v.y)  // expect: 12.0 14.0
