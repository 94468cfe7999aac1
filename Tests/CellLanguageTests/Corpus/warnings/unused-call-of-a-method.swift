struct Point {
  var x = 1
  func doubled() -> Point { Point(x: x * 2) }
}
let p = Point()
p.doubled()  // expect warning: unused
_ = p.doubled()
print(p.x)  // expect: 1
