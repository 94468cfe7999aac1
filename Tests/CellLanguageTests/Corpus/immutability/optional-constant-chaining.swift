struct Point { var x = 0 }
let p: Point? = Point()
p?.x = 3  // expect error: immutable
