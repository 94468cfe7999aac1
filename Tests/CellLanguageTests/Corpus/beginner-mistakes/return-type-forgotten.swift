func area(_ r: Double) {
  return 3.14 * r * r  // expect error at 19: type
}
area(2)
