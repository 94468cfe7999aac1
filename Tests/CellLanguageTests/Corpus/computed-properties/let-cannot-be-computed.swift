struct Square {
  var side = 1.0
  let area: Double { side * side }  // expect error: syntax
}
