let n = Int.max + 1  // expect error: overflow
print(n)
