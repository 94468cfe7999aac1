func search(_ n: Int) -> Int {
  var i = 0
  while true {
    if i * i >= n { return i }
    i += 1
  }
}
print(search(50))  // expect: 8
