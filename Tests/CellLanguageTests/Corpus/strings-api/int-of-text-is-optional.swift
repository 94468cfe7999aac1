let n = Int("42")
print(n + 1)  // expect error: optional
