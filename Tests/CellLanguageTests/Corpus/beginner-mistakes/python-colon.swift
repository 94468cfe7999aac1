let x = 3
if x > 2:  // expect error at 9: syntax
  print(x)
