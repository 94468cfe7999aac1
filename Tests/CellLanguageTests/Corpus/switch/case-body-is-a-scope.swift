let x = 1
switch x + 0 {
case 1:
  let x = "inner"
  print(x)
default:
  break
}
// expect: inner
print(x)  // expect: 1
