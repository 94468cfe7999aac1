let n = 3
for i in n {  // expect error at 10: conformance
  print(i)
}
