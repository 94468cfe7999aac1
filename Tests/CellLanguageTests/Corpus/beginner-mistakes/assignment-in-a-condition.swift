var x = 3
if x = 3 {  // expect error at 6 (cell 5): syntax
  print("three")
}
