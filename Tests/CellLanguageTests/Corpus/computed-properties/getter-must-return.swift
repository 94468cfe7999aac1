struct Square {
  var side = 1.0
  var area: Double {
    let a = side * side
    print(a)
  }  // expect error: missing-return
}
