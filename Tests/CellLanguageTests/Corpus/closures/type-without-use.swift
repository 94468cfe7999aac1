let same = { x in x }  // expect error: ambiguous
print(1)
