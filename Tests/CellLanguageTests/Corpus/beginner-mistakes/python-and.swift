let a = 1
if a > 0 and a < 5 {  // expect error at 10: syntax
  print("small")
}
