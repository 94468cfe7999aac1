let x = 3
if x > 2 {
  break  // expect error at 3: control-flow
}
print(x)
