let n = 3
while n {  // expect error at 7: type
  print(n)
}
