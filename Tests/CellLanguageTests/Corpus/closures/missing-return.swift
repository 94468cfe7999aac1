let f: (Int) -> Int = { n in
  if n > 0 { return 1 }
}  // expect error: missing-return
print(f(1))
