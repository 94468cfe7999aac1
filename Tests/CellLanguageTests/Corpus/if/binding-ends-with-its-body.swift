let n: Int? = 3
if let m = n {
  print(m)
}
print(m)  // expect error: unknown-name
