let ready = true
if not ready {  // expect error at 8: syntax
  print("wait")
}
