struct Vector {
  var x: Double
  static func * (k: Double, v: Vector) -> Vector { Vector(x: k * v.x) }
}
let v = Vector(x: 2) * 3.0  // expect error: operator
print(v.x)
