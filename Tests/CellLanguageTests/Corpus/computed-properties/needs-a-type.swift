struct Square {
  var side = 1.0
  var area { side * side }  // expect error: syntax
}
