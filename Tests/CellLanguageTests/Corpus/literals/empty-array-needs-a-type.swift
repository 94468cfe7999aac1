let empty = []  // expect error: ambiguous
print(1)
