func report(_ n: Int) {
  if n < 0 { return }
  print("report", n)
}
report(-1)
report(2)
// expect: report 2
