func f(_ n: Int) -> Int {
  var x: Int
  var i = 0
  while i < n {
    x = i
    i += 1
  }
  return x  // expect error: uninitialised
}
