struct Vector2 { var x: Double, y: Double }
extension Vector2 {
  var length: Double { sqrt(x * x + y * y) }
  func dot(_ other: Vector2) -> Double { x * other.x + y * other.y }
  static let zero = Vector2(x: 0, y: 0)
}
print(Vector2(x: 3, y: 4).length, Vector2(x: 1, y: 2).dot(Vector2(x: 3, y: 4)), Vector2.zero.x)  // expect: 5.0 11.0 0.0
