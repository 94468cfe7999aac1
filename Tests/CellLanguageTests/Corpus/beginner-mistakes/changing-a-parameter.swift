func countdown(_ n: Int) {
  while n > 0 {
    n -= 1  // expect error at 7 (cell 5): immutable
  }
}
countdown(3)
