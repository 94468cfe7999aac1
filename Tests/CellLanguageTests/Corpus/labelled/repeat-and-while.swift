var i = 0
outer: repeat {
  i += 1
  var j = 0
  while true {
    j += 1
    if j > i { continue outer }
    if i == 3 { break outer }
    print(i, j)
  }
} while i < 10
// expect: 1 1
// expect: 2 1
// expect: 2 2
print(i)  // expect: 3
