func relu(_ x: Double) -> Double {
  if x > 0 {
    return x
  }
}  // expect error: missing-return
print(relu(1))
