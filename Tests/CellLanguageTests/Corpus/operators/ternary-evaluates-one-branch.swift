func noisy(_ n: Int) -> Int {
  print("evaluated \(n)")
  return n
}
for flag in [true, false] {
  print(flag ? noisy(1) : noisy(2))
}
// expect: evaluated 1
// expect: 1
// expect: evaluated 2
// expect: 2
