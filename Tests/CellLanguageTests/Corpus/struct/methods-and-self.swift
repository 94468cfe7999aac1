struct Circle {
  var radius: Double
  func area() -> Double { Double.pi * radius * radius }
  func scaled(by factor: Double) -> Circle { Circle(radius: self.radius * factor) }
}
let c = Circle(radius: 2)
print(c.area(), c.scaled(by: 1.5).radius)  // expect: 12.566370614359172 3.0
