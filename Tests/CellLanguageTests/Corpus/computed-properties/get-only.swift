struct Square {
  var side = 1.0
  var area: Double { side * side }
}
var s = Square()
s.area = 4  // expect error: immutable
