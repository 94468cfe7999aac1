for n in 1...3 {
  n += 1  // expect error: immutable
}
