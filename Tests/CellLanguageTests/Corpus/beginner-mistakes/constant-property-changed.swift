struct Point {
  let x = 0.0
}
var p = Point()
p.x = 3  // expect error at 3 (cell 1): immutable
print(p.x)
