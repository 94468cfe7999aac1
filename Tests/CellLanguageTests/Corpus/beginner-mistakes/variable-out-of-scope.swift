for n in 1...3 {
  let square = n * n
  print(square)
}
print(square)  // expect error at 7: unknown-name
