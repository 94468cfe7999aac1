struct Line {
  struct Point { var x = 0.0, y = 0.0 }
  var start = Point()
  var end = Point(x: 3, y: 4)
  var length: Double { sqrt((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)) }
}
var line = Line()
print(line.length)  // expect: 5.0
line.start.x = 3
print(line.length, Line.Point(x: 1).x)  // expect: 4.0 1.0
