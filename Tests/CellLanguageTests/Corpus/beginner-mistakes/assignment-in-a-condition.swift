var x = 3
if x = 3 {  // expect error at 6: syntax
  print("three")
}
