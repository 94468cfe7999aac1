struct Point { let x: Int }
var p = Point(x: 1)
p.x = 2  // expect error: immutable
