let n: Int = Int("42")  // expect error at 14: optional
print(n)
