let (a, b) = (1, 2, 3)  // expect error: argument-count
print(a, b)
