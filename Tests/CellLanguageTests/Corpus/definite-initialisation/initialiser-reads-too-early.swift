struct Circle {
  let radius: Double
  let area: Double
  init(_ r: Double) {
    area = radius * radius * 3  // expect error: uninitialised
    radius = r
  }
}
print(Circle(1).area)
