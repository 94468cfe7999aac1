let x = "outer"
func f() -> String {
  let x = "inner"
  return x
}
print(f(), x)  // expect: inner outer
if x == "outer" {
  let x = 1
  print(x)  // expect: 1
}
