struct Point { var x = 0, y = 0 }
func move(_ coordinate: inout Int) { coordinate += 10 }
var p = Point()
move(&p.x)
move(&p.x)
move(&p.y)
print(p.x, p.y)  // expect: 20 10
