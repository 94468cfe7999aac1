struct Point {
  var x: Double
  var y: Double
}
let p = Point(x: 1)  // expect error at 19: argument-count
print(p.x)
