struct Point {
  var x = 3.0
  func length() -> Double { x }
}
print(Point.length())  // expect error at 7 (cell 13): type
