struct Circle {
  var radius = 1.0
  func area() -> Double { radius * radius * 3 }
}
let a: Double = Circle().area  // expect error: type
