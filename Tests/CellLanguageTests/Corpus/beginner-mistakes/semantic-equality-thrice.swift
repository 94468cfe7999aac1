let a = 3
if a === 3 {  // expect error at 4 (cell 6): syntax
  print("three")
}
