var found: [String] = []
for i in 1...4 {
  if i % 2 == 0 {
    var j = i
    while j > 0 {
      switch (i, j) {
      case (4, 2): found.append("mid")
      case (_, 1): found.append("last \(i)")
      default: break
      }
      j -= 1
    }
  } else {
    repeat { found.append("odd \(i)") } while false
  }
}
print(found)  // expect: ["odd 1", "last 2", "odd 3", "mid", "last 4"]
