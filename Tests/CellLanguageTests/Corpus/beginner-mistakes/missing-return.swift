func area(_ r: Double) -> Double {
  let a = 3.14 * r * r
}  // expect error at 1: missing-return
print(area(2))
