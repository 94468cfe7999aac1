let n = 1
if n {  // expect error: type
  print("one")
}
