let n = Int("12x")!  // expect runtime error: nil
print(n)
