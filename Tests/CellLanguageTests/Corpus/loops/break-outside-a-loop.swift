let n = 1
if n == 1 {
  break  // expect error: control-flow
}
