let a = 3
if a === 3 {  // expect error at 4: syntax
  print("three")
}
