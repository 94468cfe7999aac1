func area(_ r: Double) {
  return 3.14 * r * r  // expect error at 19 (cell 10): type
}
area(2)
