struct Point { var x = 0, y = 0 }
let a = Point()
var b = a
b.x = 5
print(a.x, b.x)  // expect: 0 5
var list = [a, b]
list[0].y = 9
print(a.y, list[0].y)  // expect: 0 9
func moved(_ p: Point) -> Point {
  var p = p
  p.x += 1
  return p
}
print(moved(b).x, b.x)  // expect: 6 5
