for i in 1..3 {  // expect error at 11: unknown-name
  print(i)
}
