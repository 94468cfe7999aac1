for n in 5 {  // expect error: conformance
  print(n)
}
