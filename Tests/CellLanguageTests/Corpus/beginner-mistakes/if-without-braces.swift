let x = 5
if x > 3  // expect error at 9: syntax
  print(x)
