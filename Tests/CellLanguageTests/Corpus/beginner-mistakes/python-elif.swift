let x = 3
if x > 5 {
  print("large")
} elif x > 2 {  // expect error at 2: syntax
  print("middle")
}
