let x = 5
if 0 < x < 10 {  // expect error at 6: operator
  print("inside")
}
