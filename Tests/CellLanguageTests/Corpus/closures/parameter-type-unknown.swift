let f = { x in x }  // expect error: ambiguous
print(1)
