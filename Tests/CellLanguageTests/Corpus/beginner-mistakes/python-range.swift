for i in range(10) {  // expect error at 10: unknown-name
  print(i)
}
