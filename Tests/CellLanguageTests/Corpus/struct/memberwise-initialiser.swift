struct Point {
  var x: Double
  var y: Double = 0
}
let p = Point(x: 1.5, y: 2)
let q = Point(x: 3)
print(p.x, p.y, q.x, q.y)  // expect: 1.5 2.0 3.0 0.0
