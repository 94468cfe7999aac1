struct Point {
  var x = 0.0
}
let p = Point()
p.x = 3  // expect error at 3 (cell 1): immutable
print(p.x)
