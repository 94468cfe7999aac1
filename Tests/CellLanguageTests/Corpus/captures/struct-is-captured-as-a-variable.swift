struct Point { var x = 0 }
var p = Point()
let move = { p.x += 1 }
let copy = p
move()
move()
print(p.x, copy.x)  // expect: 2 0
