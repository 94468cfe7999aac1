let n = 3
if let m = n {  // expect error: optional
  print(m)
}
