let x = 1
if x == 1 {
  let x = 2
  print(x)  // expect: 2
}
print(x)  // expect: 1
