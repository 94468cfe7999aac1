let n = 1 / 0  // expect error: division by zero
print(n)
