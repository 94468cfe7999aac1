for y in stride(from: 1.0, through: -1.0, by: -0.5) {
  var line = ""
  for x in 0..<20 {
    let value = (sin(Double(x) / 3) * 2).rounded() / 2
    line += value == y ? "*" : "."
  }
  print(line)
}
// expect: ...****.............
// expect: .**....**...........
// expect: *........**........*
// expect: ...........*.....**.
// expect: ............*****...
