func sign(_ x: Double) -> Int {
  if x > 0 {
    return 1
  } else if x < 0 {
    return -1
  }
}  // expect error at 1: missing-return
print(sign(2))
