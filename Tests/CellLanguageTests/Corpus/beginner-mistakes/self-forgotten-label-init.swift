struct Point {
  var x: Double
  var y: Double
}
let p = Point(1, 2)  // expect error at 14 (cell 15): argument-label
print(p.x)
