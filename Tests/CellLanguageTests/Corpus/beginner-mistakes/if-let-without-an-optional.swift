let x = 5
if let y = x {  // expect error at 4 (cell 12): optional
  print(y)
}
