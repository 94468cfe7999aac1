let x = 3
if x > 2 {
  print(x)
}}  // expect error at 2: syntax
