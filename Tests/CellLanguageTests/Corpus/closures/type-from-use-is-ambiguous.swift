let sum = { x, y in x + y }  // expect error: ambiguous
print(1)
