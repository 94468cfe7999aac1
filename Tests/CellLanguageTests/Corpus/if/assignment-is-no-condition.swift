var x = 1
if x = 2 {  // expect error: syntax
  print(x)
}
