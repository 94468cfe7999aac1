struct Square {
  var side: Double
  var area: Double { side * side }
  var perimeter: Double {
    get { 4 * side }
    set { side = newValue / 4 }
  }
}
var s = Square(side: 3)
print(s.area, s.perimeter)  // expect: 9.0 12.0
s.perimeter = 20
print(s.side, s.area)  // expect: 5.0 25.0
s.perimeter += 4
print(s.side)  // expect: 6.0
