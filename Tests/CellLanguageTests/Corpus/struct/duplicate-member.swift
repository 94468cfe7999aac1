struct Point {
  var x = 0
  var x = 1  // expect error: redeclaration
}
